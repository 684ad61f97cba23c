package nl.buurtregie.signalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.overlast.MeldPartnernieuws;
import nl.buurtregie.overlast.Overdracht;
import nl.buurtregie.overlast.Overgedragen;
import nl.buurtregie.overlast.Signaalproef;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.files.Kwijt;
import nl.buurtregie.platform.time.SharedClock;
import org.junit.jupiter.api.Test;

/** What waits for Signalen, by the clock and with the schedule that holds when nobody set another. */
class SignalenpostTest {

    private static final Instant BEGIN = Instant.parse("2026-11-27T09:00:00Z");
    private static final List<Duration> SCHEMA = new Testobjecten(null, Clock.fixed(BEGIN, SharedClock.ZONE))
            .maak(Signaleninstellingen.class)
            .herhaling();

    @Test
    void een_dag_weg_verliest_niets_en_binnen_een_uur_na_terugkeer_is_het_er() {
        Instant terug = BEGIN.plus(Duration.ofDays(1));
        Signalenpost post = new Signalenpost(1, BEGIN);
        while (post.volgende().isBefore(terug)) {
            Instant nu = post.volgende();
            post.neem(nu);
            post.later("niet bereikbaar", nu, SCHEMA);
            assertThat(post.stand()).isEqualTo(Signalenpost.Stand.WACHT);
        }
        assertThat(post.pogingen()).as("niet te vaak").isBetween(20, 40);
        assertThat(post.volgende()).isBefore(terug.plus(Duration.ofHours(1)));
        post.neem(post.volgende());
        post.verstuurd("SIG-1");
        assertThat(post.stand()).isEqualTo(Signalenpost.Stand.VERSTUURD);
    }

    @Test
    void na_drie_dagen_beslist_een_mens_en_begint_het_schema_opnieuw() {
        Signalenpost post = new Signalenpost(1, BEGIN);
        Instant nu = BEGIN;
        while (post.stand() == Signalenpost.Stand.WACHT) {
            nu = post.volgende();
            post.neem(nu);
            post.later("niet bereikbaar", nu, SCHEMA);
        }
        assertThat(post.stand()).isEqualTo(Signalenpost.Stand.OPGEGEVEN);
        assertThat(Duration.between(BEGIN, nu)).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        post.opnieuw(nu);
        assertThat(post.stand()).isEqualTo(Signalenpost.Stand.WACHT);
        assertThat(post.pogingen()).isZero();
    }

    @Test
    void wat_signalen_weigert_staat_bij_het_probleem_en_op_de_lijst() {
        Signaalproef.proef(proef -> {
            long overdracht = proef.draagOver("afval/grofvuil");
            Signalenposten posten = legKlaar(proef, overdracht);
            assertThat(proef.overdracht(overdracht).aflevering()).isEqualTo(Overdracht.Aflevering.ONDERWEG);
            long post = posten.neem().orElseThrow();
            posten.geweigerd(post, "400 {\"location\":\"te lang\"}");
            assertThat(proef.nietAangekomen()).isOne();
            assertThat(proef.overdracht(overdracht).afleveringUitleg()).contains("400", "te lang");
            posten.opnieuw(post);
            assertThat(proef.nietAangekomen()).isZero();
            assertThat(posten.neem()).contains(post);
            posten.verstuurd(post, "kenmerk", "SIG-1");
            UUID foto = UUID.randomUUID();
            Fotoposten fotos = proef.maak(Fotoposten.class);
            assertThat(fotos.neem(post, foto)).isTrue();
            assertThat(fotos.neem(post, foto))
                    .as("gaat geen twee keer, op welke plek hij ook komt te staan")
                    .isFalse();
            fotos.geefTerug(post, foto);
            assertThat(fotos.neem(post, foto))
                    .as("wat zij niet kregen gaat later mee")
                    .isTrue();
            posten.zonderFotos(post, "400 Public uploads not allowed in current signal state.");
            assertThat(posten.get(post).magFotos()).isFalse();
        });
    }

    @Test
    void een_foto_zonder_antwoord_gaat_niet_nog_eens_en_wordt_verteld_en_de_rest_gaat_mee() {
        Signaalproef.proef(proef -> {
            Signalenposten posten = legKlaar(proef, proef.draagOver("afval/grofvuil"));
            long post = aangekomen(posten);
            long overdracht = posten.get(post).overdrachtId();
            List<UUID> fotos = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
            Proefserver server = new Proefserver();
            server.geenAntwoord = Set.of(fotos.get(0));
            Signalenfotos mee = mee(proef, server, fotos, Set.of(fotos.get(1)), Set.of(fotos.get(2)));
            mee.hangAan(post);
            assertThat(server.geprobeerd).containsExactly(fotos.get(0));
            assertThat(proef.overdracht(overdracht))
                    .extracting(Overdracht::aflevering, Overdracht::afleveringUitleg)
                    .containsExactly(Overdracht.Aflevering.AANGEKOMEN, Fotoposten.NIET_ZEKER);
            assertThat(posten.get(post).magFotos()).isTrue();
            mee.hangAan(post);
            assertThat(server.geprobeerd)
                    .as("past what we lost and what was taken away")
                    .containsExactly(fotos.get(0), fotos.get(3));
            assertThat(proef.overdracht(overdracht).afleveringUitleg())
                    .as("what was said of another stays")
                    .isEqualTo(Fotoposten.NIET_ZEKER + " Een foto is bij ons zoekgeraakt.");
            proef.maak(MeldPartnernieuws.class).kreegNummer(overdracht, "SIG-1");
            mee.hangAan(post);
            proef.wacht(Duration.ofMinutes(6));
            mee.vertelOnzekere();
            assertThat(server.geprobeerd).hasSize(2);
            assertThat(proef.overdracht(overdracht).afleveringUitleg())
                    .as("told once")
                    .isNull();
        });
    }

    @Test
    void een_foto_waarbij_wij_stopten_is_ook_niet_zeker() {
        Signaalproef.proef(proef -> {
            Signalenposten posten = legKlaar(proef, proef.draagOver("afval/grofvuil"));
            long post = aangekomen(posten);
            long overdracht = posten.get(post).overdrachtId();
            Fotoposten fotos = proef.maak(Fotoposten.class);
            fotos.neem(post, UUID.randomUUID());
            fotos.vertelOnzekere();
            assertThat(proef.overdracht(overdracht).afleveringUitleg())
                    .as("it may be on its way")
                    .isNull();
            proef.wacht(Duration.ofMinutes(6));
            fotos.vertelOnzekere();
            assertThat(proef.overdracht(overdracht).afleveringUitleg()).isEqualTo(Fotoposten.NIET_ZEKER);
            proef.maak(MeldPartnernieuws.class).kreegNummer(overdracht, "SIG-1");
            fotos.vertelOnzekere();
            assertThat(proef.overdracht(overdracht).afleveringUitleg())
                    .as("told once")
                    .isNull();
        });
    }

    @Test
    void wat_signalen_een_dag_niet_kent_is_werk_voor_een_mens_en_wordt_niet_meer_gevraagd() {
        Signaalproef.proef(proef -> {
            Signalenposten posten = legKlaar(proef, proef.draagOver("afval/grofvuil"));
            long post = aangekomen(posten);
            long overdracht = posten.get(post).overdrachtId();
            Proefserver server = new Proefserver();
            Signalennavraag navraag = navraag(proef, server);
            server.antwoord = 404;
            navraag.round();
            server.antwoord = 200;
            proef.wacht(Duration.ofHours(20));
            navraag.round();
            server.antwoord = 404;
            proef.wacht(Duration.ofHours(5));
            navraag.round();
            assertThat(posten.get(post).stand()).as("they knew it in between").isEqualTo(Signalenpost.Stand.VERSTUURD);
            proef.wacht(Duration.ofHours(24));
            navraag.round();
            assertThat(posten.get(post).stand()).isEqualTo(Signalenpost.Stand.ONZEKER);
            assertThat(posten.nietAangekomen()).extracting(Signalenpost::id).containsExactly(post);
            assertThat(proef.overdracht(overdracht))
                    .extracting(Overdracht::aflevering, Overdracht::afleveringUitleg)
                    .containsExactly(
                            Overdracht.Aflevering.MISLUKT,
                            "Signalen kent deze melding niet (meer). Kijk daar of die er is.");
            int gevraagd = server.gevraagd;
            navraag.round();
            assertThat(server.gevraagd).isEqualTo(gevraagd);

            UUID foto = UUID.randomUUID();
            Fotoposten fotos = proef.maak(Fotoposten.class);
            fotos.neem(post, foto);
            posten.zonderFotos(post, "400");
            posten.opnieuw(post);
            assertThat(posten.get(post).magFotos()).isTrue();
            assertThat(fotos.neem(post, foto))
                    .as("with the new one they go again")
                    .isTrue();
        });
    }

    @Test
    void wie_ons_buitensluit_zegt_niets_van_een_melding_en_de_beheerder_ziet_het() {
        Signaalproef.proef(proef -> {
            Signalenposten posten = legKlaar(proef, proef.draagOver("afval/grofvuil"));
            proef.leg(new Signalenpost(proef.draagOver("afval/veeg-zwerfvuil"), proef.nu()));
            long post = aangekomen(posten);
            long ander = aangekomen(posten);
            Proefserver server = new Proefserver();
            Signalennavraag navraag = navraag(proef, server);
            server.antwoord = 403;
            for (int dag = 0; dag < 3; dag++) {
                navraag.round();
                proef.wacht(Duration.ofDays(1));
            }
            assertThat(server.gevraagd).as("one a round").isEqualTo(3);
            assertThat(posten.get(post).stand()).isEqualTo(Signalenpost.Stand.VERSTUURD);
            assertThat(proef.maak(Signalendeur.class).waarom()).contains("antwoord 403");
            server.antwoord = 200;
            navraag.round();
            assertThat(proef.maak(Signalendeur.class).waarom()).isEmpty();
            server.antwoord = 403;
            navraag.round();
            proef.antwoordGedaan(posten.get(post).overdrachtId());
            proef.antwoordGedaan(posten.get(ander).overdrachtId());
            navraag.round();
            assertThat(proef.maak(Signalendeur.class).waarom())
                    .as("nothing is left to ask")
                    .isEmpty();
        });
    }

    @Test
    void de_deur_is_open_na_het_eerste_antwoord_ook_als_een_andere_vraag_nooit_antwoord_krijgt() {
        Signaalproef.proef(proef -> {
            Signalenposten posten = legKlaar(proef, proef.draagOver("afval/grofvuil"));
            proef.leg(new Signalenpost(proef.draagOver("afval/veeg-zwerfvuil"), proef.nu()));
            aangekomen(posten);
            aangekomen(posten);
            Proefserver server = new Proefserver();
            Signalennavraag navraag = navraag(proef, server);
            for (int eerste : List.of(200, 404)) {
                server.antwoord = 403;
                navraag.round();
                assertThat(proef.maak(Signalendeur.class).waarom()).contains("antwoord 403");
                for (int daarna : List.of(500, 429)) {
                    server.antwoord = daarna;
                    navraag.round();
                    assertThat(proef.maak(Signalendeur.class).waarom())
                            .as("that says nothing of the door")
                            .isPresent();
                }
                server.eerst = eerste;
                navraag.round();
                assertThat(proef.maak(Signalendeur.class).waarom()).isEmpty();
            }
        });
    }

    private static long aangekomen(Signalenposten posten) {
        long post = posten.neem().orElseThrow();
        posten.verstuurd(post, "kenmerk", "SIG-" + post);
        return post;
    }

    private static Signalennavraag navraag(Signaalproef proef, Proefserver server) {
        Signalennavraag navraag = proef.maak(Signalennavraag.class);
        Testobjecten.zet(navraag, "server", server);
        Testobjecten.zet(navraag, "fotos", mee(proef, server, List.of(), Set.of(), Set.of()));
        return Testobjecten.zet(navraag, "instellingen", new Signaleninstellingen() {
            @Override
            public boolean isIngesteld() {
                return true;
            }
        });
    }

    /** Their keys stand for what is in them. */
    private static Signalenfotos mee(
            Signaalproef proef, Proefserver server, List<UUID> fotos, Set<UUID> kwijt, Set<UUID> weg) {
        Signalenfotos mee = proef.maak(Signalenfotos.class);
        Testobjecten.zet(mee, "server", server);
        return Testobjecten.zet(mee, "bericht", new Signaalbericht() {
            @Override
            List<UUID> fotos(Signalenpost post) {
                return fotos;
            }

            @Override
            byte[] foto(UUID id) {
                if (kwijt.contains(id)) {
                    throw Kwijt.file();
                }
                if (weg.contains(id)) {
                    throw new NotFound();
                }
                return id.toString().getBytes(StandardCharsets.US_ASCII);
            }
        });
    }

    private static final class Proefserver extends Signalenserver {

        private final List<UUID> geprobeerd = new ArrayList<>();
        private Set<UUID> geenAntwoord = Set.of();
        private int antwoord = 200;

        /** Of the next question only. */
        private Integer eerst;

        private int gevraagd;

        @Override
        void hangAan(String kenmerk, byte[] jpeg) throws IOException {
            UUID foto = UUID.fromString(new String(jpeg, StandardCharsets.US_ASCII));
            geprobeerd.add(foto);
            if (geenAntwoord.contains(foto)) {
                throw new IOException("antwoord 502");
            }
        }

        @Override
        boolean isGesloten(String kenmerk)
                throws IOException, NietAangekomen, TeVaak, Geweigerd, Onbekend, Buitengesloten {
            gevraagd++;
            int nu = eerst == null ? antwoord : eerst;
            eerst = null;
            keurVraag(nu);
            keur(nu, "", "");
            return false;
        }
    }

    /** Its answer would be refused, and hold up all that came after it. */
    @Test
    void naar_een_samengevoegd_probleem_vraagt_niemand_meer() {
        Signaalproef.proef(proef -> {
            long weg = proef.draagOver("afval/grofvuil");
            long blijft = proef.draagOver("afval/veeg-zwerfvuil");
            Signalenposten posten = legKlaar(proef, weg);
            proef.leg(new Signalenpost(blijft, proef.nu()));
            for (Optional<Long> een = posten.neem(); een.isPresent(); een = posten.neem()) {
                posten.verstuurd(een.get(), "k", "SIG-" + een.get());
            }
            List<Signalenpost> beide = posten.lopend();
            assertThat(beide).hasSize(2);
            posten.gevraagd(beide.get(0).id());
            assertThat(posten.lopend())
                    .as("wie het langst niet gevraagd is gaat voor")
                    .containsExactly(beide.get(1), beide.get(0));
            proef.voegSamen(weg, blijft);
            assertThat(posten.lopend()).extracting(Signalenpost::overdrachtId).containsExactly(blijft);
            proef.neemTerug(blijft, "BOA");
            assertThat(posten.lopend()).as("het ligt nu bij een ander").isEmpty();
        });
    }

    @Test
    void wat_nog_wachtte_gaat_na_samenvoegen_niet_meer() {
        Signaalproef.proef(proef -> {
            long weg = proef.draagOver("afval/grofvuil");
            Signalenposten posten = legKlaar(proef, weg);
            proef.hoort(feit -> {
                if (feit instanceof Overgedragen.Ingetrokken een) {
                    posten.trekIn(een);
                }
            });
            long post = posten.neem().orElseThrow();
            posten.geweigerd(post, "400");
            proef.voegSamen(weg, proef.draagOver("afval/veeg-zwerfvuil"));
            assertThat(posten.nietAangekomen()).isEmpty();
            assertThat(posten.get(post).stand()).isEqualTo(Signalenpost.Stand.VERVALLEN);
            assertThat(proef.maak(MeldPartnernieuws.class).isOpen(weg)).isFalse();
        });
    }

    @Test
    void wie_signalen_later_aansluit_stuurt_alleen_wat_nog_open_is_en_per_uur_niet_te_veel() {
        Signaalproef.proef(proef -> {
            long opgelost = proef.draagOver("afval/grofvuil");
            Signalenposten posten = legKlaar(proef, opgelost);
            proef.antwoordGedaan(opgelost);
            for (int keer = 0; keer < 55; keer++) {
                proef.leg(new Signalenpost(proef.draagOver("afval/veeg-zwerfvuil"), proef.nu()));
            }
            int gestuurd = 0;
            for (Optional<Long> een = posten.neem(); een.isPresent(); een = posten.neem()) {
                posten.verstuurd(een.get(), "k", "SIG-" + gestuurd++);
            }
            assertThat(gestuurd).isEqualTo(50);
            proef.wacht(Duration.ofMinutes(61));
            long nog = posten.neem().orElseThrow();
            posten.uitgesteld(nog, Duration.ofMinutes(7));
            assertThat(posten.get(nog).pogingen()).isZero();
            assertThat(posten.get(nog).volgende()).isEqualTo(proef.nu().plus(Duration.ofMinutes(7)));
            assertThat(posten.nietAangekomen()).hasSize(5).noneMatch(een -> een.overdrachtId() == opgelost);
        });
    }

    @Test
    void gesloten_in_signalen_is_werk_voor_een_mens_en_geen_succes() {
        Signaalproef.proef(proef -> {
            MeldPartnernieuws nieuws = proef.maak(MeldPartnernieuws.class);
            long gedaan = proef.draagOver("afval/grofvuil");
            long geannuleerd = proef.draagOver("afval/grofvuil");
            for (long een : new long[] {gedaan, geannuleerd}) {
                nieuws.gesloten(een, "In Signalen gesloten.");
                assertThat(proef.overdracht(een).stand()).isEqualTo(Overdracht.Stand.GESLOTEN);
                assertThat(proef.probleem(een).stand()).isEqualTo(Stand.HERCONTROLE);
                assertThat(proef.probleem(een).uitkomst()).isNull();
            }
            proef.kijk(gedaan, true);
            assertThat(proef.probleem(gedaan).uitkomst()).isEqualTo(Uitkomst.PARTNER_OPGELOST);
            proef.kijk(geannuleerd, false);
            assertThat(proef.probleem(geannuleerd).stand()).isEqualTo(Stand.BEOORDELEN);
        });
    }

    private static Signalenposten legKlaar(Signaalproef proef, long overdracht) {
        proef.leg(new Signalenpost(overdracht, proef.nu()));
        return proef.maak(Signalenposten.class);
    }
}
