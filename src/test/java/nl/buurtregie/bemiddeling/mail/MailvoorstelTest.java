package nl.buurtregie.bemiddeling.mail;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Partijgegevens;
import nl.buurtregie.bemiddeling.SchermAf;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.WijzigVerwijspersoon;
import nl.buurtregie.bemiddeling.Zaakgewist;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.post.inkomend.Inkomend;
import nl.buurtregie.post.inkomend.Inkomend.Herkomst;
import org.junit.jupiter.api.Test;

/** A mail waits for a person. */
@Functie("INT-12")
class MailvoorstelTest {

    private static final String RIANNE = "rianne@zonnehof.example";

    @Test
    void een_mail_wacht_een_keer_en_alleen_wie_in_het_boek_staat_hoort_dat() {
        Wereld.proef(wereld -> {
            kent(wereld);
            NeemMail neem = wereld.maak(NeemMail.class);
            assertThat(neem.neem(mail("1-1", "Rianne@Zonnehof.example", Herkomst.MENS)))
                    .isTrue();
            assertThat(neem.neem(mail("1-1", RIANNE, Herkomst.MENS))).isTrue();
            assertThat(neem.neem(mail("1-2", RIANNE, Herkomst.MENS))).isTrue();
            assertThat(neem.neem(mail("1-3", "iemand@elders.example", Herkomst.MENS)))
                    .isTrue();
            assertThat(neem.neem(mail("1-4", null, Herkomst.MENS))).isTrue();
            assertThat(neem.neem(mail("1-5", RIANNE, Herkomst.ANTWOORDMACHINE))).isFalse();
            assertThat(open(wereld)).hasSize(4);
            assertThat(neem.ruimte()).isEqualTo(Mailvoorstellen.HOOGUIT - 4);
            assertThat(post(wereld, "MAIL_ONTVANGEN"))
                    .as("once a day, to the address in the book")
                    .isEqualTo(RIANNE);
            assertThat(wereld.vraag("select tekst from uitgaand where vanzelf = 'MAIL_ONTVANGEN'")
                            .toString())
                    .contains("Beste Rianne", "nog geen aanmelding");
            wereld.later(Duration.ofDays(1));
            neem.neem(mail("1-6", RIANNE, Herkomst.MACHINE));
            assertThat(post(wereld, "MAIL_ONTVANGEN")).as("never to a machine").isEqualTo(RIANNE);
            neem.neem(mail("1-7", RIANNE, Herkomst.MENS));
            assertThat(post(wereld, "MAIL_ONTVANGEN")).isEqualTo(RIANNE + "," + RIANNE);
        });
    }

    /** What was taken before the mailbox was part of the mark lies there still when the folder for it did not open. */
    @Test
    void wat_er_al_was_onder_het_kenmerk_van_vroeger_komt_niet_nog_een_keer_en_een_ander_wel() {
        Wereld.proef(wereld -> {
            NeemMail neem = wereld.maak(NeemMail.class);
            neem.neem(mail("7-1", RIANNE, Herkomst.MENS));
            wereld.em.flush();
            neem.neem(mail("0123456789ab-7-1", RIANNE, Herkomst.MENS));
            assertThat(open(wereld)).hasSize(1);
            neem.neem(mail("ba9876543210-7-1", "derde@voorbeeld.example", Herkomst.MENS));
            neem.neem(mail("ba9876543210-7-1", "derde@voorbeeld.example", Herkomst.MENS));
            assertThat(open(wereld)).hasSize(2);
        });
    }

    @Test
    @Regel({"B24.1", "B24.2"})
    void van_een_mail_komt_een_zaak_en_nooit_twee() {
        Wereld.proef(wereld -> {
            long id = komt(wereld);
            MeldAanUitMail meldAan = wereld.maak(MeldAanUitMail.class);
            Aanmelding aanmelding = aanmelding();
            String nummer = meldAan.meldAan(wereld.marjan, id, aanmelding, List.of(), null);
            assertThat(meldAan.meldAan(wereld.marjan, id, aanmelding, List.of(), null))
                    .as("a double click")
                    .isEqualTo(nummer);
            weigert("B24.1", "", () -> meldAan.meldAan(wereld.marjan, id, aanmelding(), List.of(), null));
            LegMailWeg leg = wereld.maak(LegMailWeg.class);
            weigert("B24.2", "", () -> leg.legWeg(wereld.marjan, id, Wegreden.DUBBEL));
            weigert("B24.2", "", () -> leg.zetTerug(wereld.marjan, id));
            assertThat(wereld.maak(Mailvoorstellen.class).klaar(wereld.marjan))
                    .extracting(Mailvoorstel::nummer)
                    .containsExactly(nummer);

            long tweede = komt(wereld);
            leg.legWeg(wereld.marjan, tweede, Wegreden.ONGEVRAAGD);
            weigert("B24.1", "", () -> meldAan.meldAan(wereld.marjan, tweede, aanmelding(), List.of(), null));
            leg.zetTerug(wereld.marjan, tweede);
            assertThat(open(wereld)).extracting(Mailvoorstel::id).containsExactly(tweede);
        });
    }

    @Test
    void alleen_de_coordinator_leest_en_dat_staat_in_het_inzagelog() {
        Wereld.proef(wereld -> {
            long id = komt(wereld);
            Mailvoorstellen voorstellen = wereld.maak(Mailvoorstellen.class);
            assertThat(voorstellen.lees(wereld.marjan, id, "mail").tekst()).contains("Een verhaal");
            for (var ander : List.of(wereld.ineke, wereld.els)) {
                assertThatThrownBy(() -> voorstellen.lees(ander, id, "mail")).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> voorstellen.open(ander)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> voorstellen.klaar(ander)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> wereld.maak(LegMailWeg.class).legWeg(ander, id, Wegreden.DUBBEL))
                        .isInstanceOf(NotFound.class);
            }
            wereld.maak(LegMailWeg.class).legWeg(wereld.marjan, id, Wegreden.BIJ_ZAAK);
            assertThat(wereld.vraag("select string_agg(soort || ' ' || handeling, ',' order by id) from raadpleging"
                            + " where nummer = 'MAIL-" + id + "' and medewerker_id = " + wereld.marjan.id()))
                    .isEqualTo("INZIEN mail,WIJZIGEN WEGLEGGEN");
        });
    }

    @Test
    @Functie("PRI-15")
    void de_mail_van_een_zaak_is_voor_wie_de_zaak_ziet_en_gaat_met_haar_weg() {
        Wereld.proef(wereld -> {
            Ik imke = wereld.account("imke", "Imke Regenboog", Rol.COORDINATOR);
            long los = komt(wereld);
            wereld.maak(LegMailWeg.class).legWeg(wereld.marjan, los, Wegreden.DUBBEL);
            long id = komt(wereld);
            String nummer = wereld.maak(MeldAanUitMail.class).meldAan(wereld.marjan, id, aanmelding(), List.of(), null);
            Mailvoorstellen voorstellen = wereld.maak(Mailvoorstellen.class);
            assertThat(voorstellen.lees(imke, id, "mail").nummer()).isEqualTo(nummer);
            assertThat(wereld.vraag("select string_agg(soort, ',') from raadpleging where handeling = 'mail'"
                            + " and nummer = '" + nummer + "' and medewerker_id = " + imke.id()))
                    .as("the readers of the case")
                    .isEqualTo("INZIEN");
            wereld.maak(SchermAf.class)
                    .schermAf(wereld.marjan, wereld.nu(nummer), Set.of(wereld.marjan.id()), "Een buur werkt bij ons");
            wereld.vergeet();
            assertThat(voorstellen.klaar(wereld.marjan)).hasSize(2);
            assertThat(voorstellen.klaar(imke)).extracting(Mailvoorstel::id).containsExactly(los);
            assertThatThrownBy(() -> voorstellen.lees(imke, id, "mail")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> voorstellen.vul(imke, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> wereld.maak(LegMailWeg.class).zetTerug(imke, id))
                    .isInstanceOf(NotFound.class);

            wereld.maak(WisMail.class).wis(new Zaakgewist(wereld.zaak(nummer)));
            wereld.vergeet();
            assertThat(voorstellen.klaar(wereld.marjan))
                    .extracting(Mailvoorstel::id)
                    .containsExactly(los);
        });
    }

    @Test
    void een_week_na_het_afhandelen_is_hij_weg_en_wat_wacht_blijft() {
        Wereld.proef(wereld -> {
            long weg = komt(wereld);
            long blijft = komt(wereld);
            wereld.maak(LegMailWeg.class).legWeg(wereld.marjan, weg, Wegreden.GEEN_AANMELDING);
            Mailbewaring bewaring = wereld.maak(Mailbewaring.class);
            wereld.later(Duration.ofDays(7));
            wereld.vergeet();
            assertThat(bewaring.aanDeBeurt()).isZero();
            wereld.later(Duration.ofDays(1));
            assertThat(bewaring.aanDeBeurt()).isEqualTo(1);
            assertThat(bewaring.proefstuk()).isPresent();
            assertThat(bewaring.ruimOp(10)).isEqualTo(1);
            wereld.later(Duration.ofDays(400));
            assertThat(bewaring.aanDeBeurt()).isZero();
            assertThat(wereld.vraag("select id from mailvoorstel").toString()).isEqualTo(Long.toString(blijft));
        });
    }

    @Test
    void wie_te_lang_wacht_is_elke_werkdag_nieuws() {
        Wereld.proef(
                wereld -> { // a Tuesday
                    wereld.em
                            .createNativeQuery("update medewerker set email = gebruikersnaam || '@buurt.example'")
                            .executeUpdate();
                    wereld.vergeet();
                    komt(wereld);
                    komt(wereld);
                    Mailherinnering herinnering = wereld.maak(Mailherinnering.class);
                    wereld.later(Duration.ofDays(2));
                    herinnering.round();
                    assertThat(post(wereld, "MAIL_WACHT")).isNull();
                    for (int dag = 0; dag < 4; dag++) {
                        wereld.later(Duration.ofDays(1));
                        herinnering.round();
                        herinnering.round();
                    }
                    assertThat(post(wereld, "MAIL_WACHT"))
                            .as("on Friday and on Monday")
                            .isEqualTo("marjan@buurt.example,marjan@buurt.example");
                    assertThat(wereld.vraag("select min(tekst) from uitgaand where vanzelf = 'MAIL_WACHT'")
                                    .toString())
                            .contains("2 e-mails van verwijzers");
                    assertThat(wereld.vraag("select string_agg(to_char(uiterlijk at time zone 'Europe/Amsterdam',"
                                    + " 'Dy HH24:MI'), ', ' order by id) from uitgaand where vanzelf = 'MAIL_WACHT'"))
                            .as("what lay there overnight is told anew, and not twice")
                            .isEqualTo("Sat 00:00, Tue 00:00");
                });
    }

    private static void kent(Wereld wereld) {
        wereld.maak(WijzigVerwijspersoon.class)
                .voegToe(
                        wereld.marjan,
                        Verwijzer.WONINGCORPORATIE,
                        new Verwijzercontact.Gegevens("Rianne Korenblauw", "De Zonnehof", RIANNE, null));
    }

    private static long komt(Wereld wereld) {
        wereld.maak(NeemMail.class).neem(mail(UUID.randomUUID().toString(), RIANNE, Herkomst.MENS));
        List<Mailvoorstel> open = open(wereld);
        return open.stream().mapToLong(Mailvoorstel::id).max().orElseThrow();
    }

    private static List<Mailvoorstel> open(Wereld wereld) {
        wereld.vergeet();
        return wereld.maak(Mailvoorstellen.class).open(wereld.marjan);
    }

    private static Object post(Wereld wereld, String soort) {
        return wereld.vraag("select string_agg(aan, ',' order by id) from uitgaand where vanzelf = '" + soort + "'");
    }

    private static Inkomend mail(String kenmerk, String van, Herkomst herkomst) {
        return new Inkomend(
                kenmerk,
                "Rianne",
                van,
                "Een melding",
                "Een verhaal",
                0,
                List.of(),
                true,
                Instant.parse("2026-11-24T09:00:00Z"),
                herkomst);
    }

    private static Aanmelding aanmelding() {
        return new Aanmelding(
                UUID.randomUUID(),
                Kanaal.EMAIL,
                Verwijzer.WONINGCORPORATIE,
                Aard.ROOK,
                Set.of(),
                Wereld.BUURT,
                new Partijgegevens(
                        "Mevrouw Schelpenpad",
                        "0600112233",
                        null,
                        new Adres(null, "9741AB", 12, null),
                        "Nederlands",
                        null),
                null,
                true,
                false,
                null);
    }
}
