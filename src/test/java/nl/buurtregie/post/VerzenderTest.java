package nl.buurtregie.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.Tegelijk;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.privacy.verzoek.Beperkt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerzenderTest {

    private static final Ik MARJAN = new Ik(1, "Marjan Visser", Set.of(Rol.COORDINATOR));
    private static final Bericht BRIEF = Bericht.overZaak(
            "uitnodiging",
            "2026-0361",
            "zandloper@voorbeeld.example",
            "Beste mevrouw Zandloper,\n\nTot gauw. ’t Is één brief – écht.\n");

    @Test
    void een_bericht_komt_aan_zoals_het_bedoeld_is_en_laat_niets_achter() {
        Mailproef.proef(proef -> {
            proef.openServer();
            long id = proef.verstuur(BRIEF);
            proef.ronde();
            MimeMessage mail = proef.aangekomen().get(0);
            assertThat(kop(mail, "Subject")).isEqualTo("Buurtbemiddeling, zaak 2026-0361");
            assertThat(kop(mail, "From")).isEqualTo("Buurtbemiddeling <post@buurtregie.example>");
            assertThat(kop(mail, "To")).isEqualTo("zandloper@voorbeeld.example");
            assertThat(kop(mail, "Message-ID"))
                    .startsWith("<buurtregie." + id + ".")
                    .endsWith("@buurtregie.example>");
            assertThat(kop(mail, "Content-Language")).isNull();
            assertThat(kop(mail, "Auto-Submitted")).isNull();
            assertThat(tekst(mail)).contains("’t Is één brief – écht.");
            assertThat(proef.regel(id).stand()).isEqualTo(Poststand.VERSTUURD);
            assertThat(proef.vraag("select count(*) from uitgaand where aan is null and tekst is null"))
                    .isEqualTo(1L);
        });
    }

    @Test
    void op_wat_vanzelf_gaat_antwoordt_geen_machine() {
        Mailproef.proef(proef -> {
            proef.openServer();
            for (String soort : List.of("GESPREK_GEPLAND", "MAIL_ONTVANGEN")) {
                proef.maak(Postkamer.class).verstuurEens(BRIEF, null, soort, soort + ":1");
            }
            proef.ronde();
            assertThat(proef.aangekomen())
                    .extracting(mail -> kop(mail, "Auto-Submitted"))
                    .containsExactly("auto-generated", "auto-replied");
            assertThat(proef.aangekomen())
                    .extracting(mail -> kop(mail, "X-Auto-Response-Suppress"))
                    .containsOnly("OOF, AutoReply");
        });
    }

    @Test
    void agenda_en_bijlage_gaan_mee() {
        Mailproef.proef(proef -> {
            proef.openServer();
            byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
            proef.verstuur(BRIEF.met(new Agenda("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"))
                    .met(new Bijlage("brief é.pdf", "application/pdf", pdf)));
            proef.ronde();
            List<String> delen = new ArrayList<>();
            verzamel(proef.aangekomen().get(0), delen);
            assertThat(delen)
                    .hasSize(3)
                    .anyMatch(deel -> deel.toLowerCase().startsWith("text/plain"))
                    .anyMatch(deel -> deel.startsWith("text/calendar") && deel.contains("method=REQUEST"))
                    .anyMatch(deel -> deel.startsWith("application/pdf"));
        });
    }

    @Test
    void alles_gaat_een_keer() {
        Mailproef.proef(proef -> {
            proef.openServer();
            for (int i = 0; i < 60; i++) {
                proef.verstuur(BRIEF);
            }
            proef.ronde();
            proef.ronde();
            assertThat(kenmerken(proef)).hasSize(60);
            assertThat(proef.aangekomen()).hasSize(60);
        });
    }

    @Test
    void is_de_mailserver_weg_dan_wacht_alles_en_gaat_het_daarna_een_keer() {
        Mailproef.proef(proef -> {
            for (int i = 0; i < 5; i++) {
                proef.verstuur(BRIEF);
            }
            proef.ronde();
            proef.openServer();
            proef.ronde();
            assertThat(proef.aangekomen()).as("nog niet aan de beurt").isEmpty();
            proef.later(Duration.ofMinutes(1));
            proef.ronde();
            assertThat(kenmerken(proef)).hasSize(5);
            assertThat(proef.aangekomen()).hasSize(5);
        });
    }

    @Test
    void na_het_hele_rooster_is_een_bericht_mislukt_en_een_mens_begint_opnieuw() {
        Mailproef.proef(proef -> {
            long id = proef.verstuur(BRIEF);
            for (String wacht : List.of("PT0S", "PT1M", "PT5M", "PT30M", "PT2H")) {
                proef.later(Duration.parse(wacht));
                proef.ronde();
                assertThat(proef.regel(id).stand()).isEqualTo(Poststand.WACHT);
                assertThat(proef.regel(id).fout()).isEqualTo("De mailserver is niet bereikbaar.");
            }
            proef.later(Duration.ofDays(1));
            proef.ronde();
            assertThat(proef.regel(id).stand()).isEqualTo(Poststand.MISLUKT);
            assertThat(proef.maak(Uitgaandepost.class).teBesluiten()).isEqualTo(1);
            proef.openServer();
            assertThat(proef.maak(BeslisOverPost.class).allesOpnieuw(MARJAN)).isEqualTo(1);
            proef.ronde();
            assertThat(proef.aangekomen()).hasSize(1);
        });
    }

    /** Each failure puts the next try ahead, and nothing was ever due for long. */
    @Test
    @Functie("BEH-09")
    void een_mailserver_die_een_half_uur_weg_is_is_kapot() {
        Mailproef.proef(proef -> {
            proef.verstuur(BRIEF);
            for (int minuut = 0; minuut < 30; minuut++) {
                proef.ronde();
                assertThat(staat(proef)).isEqualTo(minuut <= 15 ? Condition.GOOD : Condition.BROKEN);
                proef.later(Duration.ofMinutes(1));
            }
        });
    }

    /** What our own brake holds up is not late as long as some of it goes. */
    @Test
    @Functie("BEH-09")
    void post_die_met_zoveel_per_minuut_gaat_is_niet_kapot_tot_er_niets_meer_gaat() {
        Mailproef.proef(proef -> {
            proef.instellingen.put("buurtregie.mail.per.minuut", "1");
            proef.openServer();
            for (int i = 0; i < 40; i++) {
                proef.verstuur(BRIEF);
            }
            for (int minuut = 0; minuut < 20; minuut++) {
                proef.ronde();
                proef.later(Duration.ofMinutes(1));
            }
            assertThat(proef.aangekomen()).hasSize(20);
            assertThat(proef.maak(Postmeter.class).read().orElseThrow().words()).endsWith("nog 20 te gaan.");
            assertThat(staat(proef)).isEqualTo(Condition.GOOD);
            proef.later(Duration.ofMinutes(15));
            assertThat(staat(proef)).isEqualTo(Condition.BROKEN);
        });
    }

    /** One after the other they would take longer than the launcher waits. */
    @Test
    void bij_het_stoppen_horen_alle_wegen_het_eerst_en_wachten_ze_samen() throws Exception {
        CountDownLatch antwoord = new CountDownLatch(1);
        List<Postronde> wegen = List.of(new Hangend(antwoord), new Hangend(antwoord));
        List<CompletableFuture<Void>> rondes =
                wegen.stream().map(weg -> Tegelijk.doe(weg::round)).toList();
        for (Postronde weg : wegen) {
            assertThat(((Hangend) weg).begonnen.await(10, TimeUnit.SECONDS)).isTrue();
        }
        long begin = System.nanoTime();
        wegen.forEach(weg -> weg.stop(Duration.ofSeconds(1)));
        assertThat(wegen).noneMatch(Postronde::mag);
        for (Postronde weg : wegen) {
            weg.wacht(null);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .isBetween(Duration.ofMillis(990), Duration.ofMillis(1_900));
        antwoord.countDown();
        for (CompletableFuture<Void> ronde : rondes) {
            ronde.get(10, TimeUnit.SECONDS);
        }
    }

    /** Waits for an answer that comes late. */
    private static final class Hangend extends Postronde {

        private final CountDownLatch begonnen = new CountDownLatch(1);
        private final CountDownLatch antwoord;

        Hangend(CountDownLatch antwoord) {
            super(1);
            this.antwoord = antwoord;
        }

        @Override
        public String what() {
            return "hangen";
        }

        @Override
        void doeRonde() {
            begonnen.countDown();
            try {
                antwoord.await();
            } catch (InterruptedException weg) {
                throw new IllegalStateException(weg);
            }
        }
    }

    /** Nothing sends it, and nothing is broken. */
    @Test
    @Functie("BEH-09")
    void een_sms_zonder_dienst_is_niet_te_laat() {
        Mailproef.proef(proef -> {
            proef.verstuur(Bericht.sms("uitnodiging", "2026-0361", "06 12345678", "Tot gauw."));
            proef.later(Duration.ofHours(1));
            proef.ronde();
            assertThat(staat(proef)).isEqualTo(Condition.GOOD);
        });
    }

    private static Condition staat(Mailproef proef) {
        return proef.maak(Postmeter.class).read().orElseThrow().condition();
    }

    @Test
    @Regel("P1.4")
    void wat_wacht_is_terug_te_nemen_en_wat_al_weg_is_niet() {
        Mailproef.proef(proef -> {
            proef.openServer();
            long wacht = proef.verstuur(BRIEF);
            proef.maak(Postkamer.class).neemTerug(wacht);
            proef.ronde();
            assertThat(proef.regel(wacht).stand()).isEqualTo(Poststand.VERVALLEN);

            long weg = proef.verstuur(BRIEF);
            proef.ronde();
            assertThatThrownBy(() -> proef.maak(Postkamer.class).neemTerug(weg))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("gaat net een bericht de deur uit");
        });
    }

    @Test
    @Regel("P1.2")
    void wat_misschien_verstuurd_is_gaat_niet_vanzelf_nog_een_keer() {
        Mailproef.proef(proef -> {
            proef.openServer();
            long id = proef.verstuur(BRIEF);
            assertThat(proef.maak(Postvak.class).neem(id)).isTrue(); // and then the power fails
            proef.later(Duration.ofMinutes(9));
            proef.ronde();
            assertThat(proef.regel(id).stand()).isEqualTo(Poststand.BEZIG);
            assertThatThrownBy(() -> proef.maak(BeslisOverPost.class).opnieuw(MARJAN, id))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("wordt verstuurd");
            proef.later(Duration.ofMinutes(1));
            proef.ronde();
            proef.ronde();
            assertThat(proef.aangekomen()).isEmpty();
            assertThat(proef.regel(id).stand()).isEqualTo(Poststand.ONZEKER);
            assertThat(proef.maak(BeslisOverPost.class).allesOpnieuw(MARJAN)).isZero();
            proef.maak(BeslisOverPost.class).legNeer(MARJAN, id);
            assertThat(proef.regel(id).stand()).isEqualTo(Poststand.VERVALLEN);
        });
    }

    @Test
    void wat_een_ander_net_nam_gaat_niet_ook_van_hier() {
        Mailproef.proef(proef -> {
            proef.openServer();
            Postvak postvak = proef.maak(Postvak.class);
            long id = proef.verstuur(BRIEF);
            Zending zending = postvak.eerste(Postweg.MAIL, "buurtregie.example").orElseThrow();
            assertThat(postvak.neem(id)).isTrue();
            try (Mailserver.Verbinding verbinding = proef.maak(Mailserver.class).open()) {
                postvak.klaar(id, verbinding.verstuur(zending, () -> postvak.neem(id)));
            } catch (MessagingException fout) {
                throw new IllegalStateException(fout);
            }
            assertThat(proef.aangekomen()).isEmpty();
            assertThat(proef.regel(id).stand()).isEqualTo(Poststand.BEZIG);
        });
    }

    @Test
    void zonder_mailserver_wacht_de_post() {
        Mailproef.proef(proef -> {
            proef.instellingen.remove("buurtregie.mail.host");
            long id = proef.verstuur(BRIEF);
            proef.ronde();
            assertThat(proef.maak(Uitgaandepost.class).isMailserverIngesteld()).isFalse();
            assertThat(proef.regel(id).stand()).isEqualTo(Poststand.WACHT);
            assertThat(proef.regel(id).pogingen()).isZero();
        });
    }

    @Test
    void van_een_vergeten_zaak_gaat_niets_meer_uit() {
        Mailproef.proef(proef -> {
            proef.openServer();
            long id = proef.verstuur(BRIEF);
            proef.maak(Postkamer.class).vergeet("2026-0361");
            proef.ronde();
            assertThat(proef.aangekomen()).isEmpty();
            assertThat(proef.regel(id).stand()).isEqualTo(Poststand.VERVALLEN);
            assertThat(proef.vraag("select count(*) from uitgaand where aan is not null or tekst is not null"))
                    .isEqualTo(0L);
            assertThatThrownBy(() -> proef.vraag(
                            "with x as (update uitgaand set stand = 'WACHT' returning 1) select count(*) from x"))
                    .as("het stond voor altijd vooraan, en alle post erachter stil")
                    .hasStackTraceContaining("uitgaand_wacht_op_iemand");
        });
    }

    @Test
    @Regel("P5.9")
    void van_een_zaak_die_alleen_bewaard_wordt_gaat_niets_uit_tot_dat_voorbij_is() {
        Mailproef.proef(proef -> {
            proef.openServer();
            long id = proef.verstuur(BRIEF);
            Beperkt.maak(proef.em, "2026-0361");
            proef.ronde();
            assertThat(proef.aangekomen()).isEmpty();
            assertThat(proef.maak(Postvak.class).neem(id))
                    .as("taken just before")
                    .isFalse();
            assertThat(proef.maak(Uitgaandepost.class).stil()).isEqualTo(1);
            assertThat(proef.regel(id).stand()).isEqualTo(Poststand.WACHT);
            proef.later(Duration.ofHours(1));
            assertThat(staat(proef)).as("dat is de bedoeling").isEqualTo(Condition.GOOD);
            long af = proef.verstuur(BRIEF);
            proef.em
                    .createNativeQuery("update uitgaand set vanzelf = 'GESPREK_AFGEZEGD' where id = ?1")
                    .setParameter(1, af)
                    .executeUpdate();
            proef.em.clear();
            assertThat(proef.maak(Uitgaandepost.class).stil()).isEqualTo(1);
            assertThat(proef.maak(Postvak.class).neem(af))
                    .as("nobody waits in vain at the door")
                    .isTrue();
            Beperkt.hefOp(proef.em);
            proef.ronde();
            assertThat(proef.aangekomen()).hasSize(1);
        });
    }

    /** It says what is no longer so: neither by itself nor by hand does it go. */
    @Test
    @Regel("P1.6")
    void wat_te_laat_komt_gaat_niet_en_de_pagina_zegt_waarom() {
        Mailproef.proef(proef -> {
            Bericht morgen = BRIEF.voor(Mailproef.NU.plus(Duration.ofHours(30)));
            long id = proef.verstuur(morgen);
            long mislukt = proef.verstuur(morgen);
            proef.em
                    .createNativeQuery("update uitgaand set stand = 'MISLUKT' where id = " + mislukt)
                    .executeUpdate();
            proef.ronde();
            assertThat(proef.regel(id).stand()).as("geen server").isEqualTo(Poststand.WACHT);
            proef.later(Duration.ofHours(30));
            proef.openServer();
            assertThat(proef.maak(Postvak.class).neem(id)).isFalse();
            proef.ronde();
            assertThat(proef.aangekomen()).isEmpty();
            assertThat(proef.regel(id).stand()).isEqualTo(Poststand.VERVALLEN);
            assertThat(proef.maak(Uitgaandepost.class).teLaat(Mailproef.NU, null))
                    .singleElement()
                    .satisfies(regel -> assertThat(regel.fout()).contains("voorbij"));
            assertThat(proef.vraag("select count(*) from uitgaand where aan is not null"))
                    .isEqualTo(1L);
            BeslisOverPost beslis = proef.maak(BeslisOverPost.class);
            assertThatThrownBy(() -> beslis.opnieuw(MARJAN, mislukt))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, nee -> assertThat(nee.rule()).isEqualTo("P1.6"));
            assertThat(beslis.allesOpnieuw(MARJAN)).isZero();
        });
    }

    /** Perhaps the first word went, and perhaps not: it is never the last one. */
    @Test
    @Regel("P1.6")
    void wat_misschien_ging_en_achterhaald_is_gaat_niet_nog_eens() {
        Mailproef.proef(proef -> {
            Postkamer postkamer = proef.maak(Postkamer.class);
            postkamer.verstuurEens(BRIEF, null, "GESPREK_GEPLAND", "GESPREK_GEPLAND:7-1-0");
            long ander = proef.verstuur(BRIEF);
            proef.em.createNativeQuery("update uitgaand set stand = 'ONZEKER'").executeUpdate();
            proef.em.clear();
            assertThat(postkamer.laatVallen("2026-0361", List.of("GESPREK_GEPLAND"), "7-1"))
                    .as("it may have gone")
                    .isEmpty();
            assertThat(postkamer.trekIn(ander)).isTrue();
            BeslisOverPost beslis = proef.maak(BeslisOverPost.class);
            for (long id : List.of(ander - 1, ander)) {
                assertThat(proef.regel(id).stand()).isEqualTo(Poststand.ONZEKER);
                assertThatThrownBy(() -> beslis.opnieuw(MARJAN, id)).hasMessageContaining("geldt niet meer");
                beslis.legNeer(MARJAN, id);
            }
        });
    }

    @Test
    void een_nieuw_adres_haalt_niets_van_lang_geleden_op() {
        Mailproef.proef(proef -> {
            long oud = proef.verstuur(BRIEF);
            proef.later(Duration.ofDays(8));
            long vers = proef.verstuur(BRIEF);
            proef.em.createNativeQuery("update uitgaand set stand = 'MISLUKT'").executeUpdate();
            proef.em.clear();
            proef.maak(Postkamer.class).verhuis("2026-0361", "zandloper@voorbeeld.example", "nieuw@voorbeeld.example");
            assertThat(proef.regel(vers).stand()).isEqualTo(Poststand.WACHT);
            assertThat(proef.regel(oud).stand()).isEqualTo(Poststand.MISLUKT);
            assertThat(proef.vraag("select count(*) from uitgaand where aan = 'nieuw@voorbeeld.example'"))
                    .isEqualTo(2L);
        });
    }

    @ParameterizedTest
    @Regel("P1.1")
    @ValueSource(
            strings = {
                "",
                "jan",
                "jan@",
                "@voorbeeld.nl",
                "jan@voorbeeld",
                "a b@c.nl",
                "a@b.nl, c@d.nl",
                "a@b.nl\nBcc: c@d.nl"
            })
    void een_adres_dat_niet_kan_bestaan_wordt_geweigerd(String adres) {
        assertThatThrownBy(() -> Bericht.los("proef", adres, "Onderwerp", "Tekst"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("Vul een e-mailadres in zoals naam@voorbeeld.nl.");
    }

    private static Set<String> kenmerken(Mailproef proef) {
        Set<String> kenmerken = new HashSet<>();
        proef.aangekomen().forEach(mail -> kenmerken.add(kop(mail, "Message-ID")));
        return kenmerken;
    }

    private static String kop(MimeMessage mail, String naam) {
        try {
            return mail.getHeader(naam, null);
        } catch (MessagingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static String tekst(MimeMessage mail) {
        try {
            return (String) mail.getContent();
        } catch (MessagingException | IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void verzamel(Part deel, List<String> delen) {
        try {
            if (deel.getContent() instanceof Multipart samen) {
                for (int i = 0; i < samen.getCount(); i++) {
                    verzamel(samen.getBodyPart(i), delen);
                }
            } else {
                delen.add(deel.getContentType());
            }
        } catch (MessagingException | IOException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
