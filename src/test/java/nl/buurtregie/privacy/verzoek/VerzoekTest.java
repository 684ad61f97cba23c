package nl.buurtregie.privacy.verzoek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.privacy.verzoek.web.Pakketpapier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The life of a request: in order, within its month, and closed once. */
@Functie("PRI-07")
class VerzoekTest {

    private static final Ik HILDA = new Ik(7, "Hilda Meinema", Set.of(Rol.PRIVACYFUNCTIONARIS));
    private static final Ik MARJAN = new Ik(8, "Marjan Visser", Set.of(Rol.COORDINATOR));
    private static final Instant BINNEN = Instant.parse("2027-01-31T10:00:00Z");
    private static final Betrokkene PARTIJ =
            new Betrokkene(Betrokkene.Soort.PARTIJ, 3, "2026-0338", "A. Dijkstra, eerste buur", "eerste buur");
    private static final Stuk EIGEN = Stuk.van("partij:3", "Naam", "zaak 2026-0338", true, List.of());
    private static final Stuk NOTITIE = Stuk.gemengd("notitie:9", "Notitie", "zaak 2026-0338", "over beide");

    @Test
    @Regel("P5.1")
    void wie_niet_te_bereiken_is_kan_niets_vragen() {
        weigert(
                "P5.1",
                () -> new Indiening(
                        UUID.randomUUID(),
                        Recht.INZAGE,
                        Verzoekkanaal.SITE,
                        "A. Dijkstra",
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void de_termijn_is_een_maand_ook_als_die_korter_is() {
        assertThat(nieuw(Recht.INZAGE).uiterlijk()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    @Regel("P5.7")
    void verlengen_kan_een_keer_en_alleen_in_de_eerste_maand() {
        Verzoek verzoek = nieuw(Recht.INZAGE);
        verzoek.verlengd("Het is veel.", Instant.parse("2027-02-28T22:30:00Z"));
        assertThat(verzoek.uiterlijk()).isEqualTo(LocalDate.of(2027, 4, 30));
        weigert("P5.7", () -> verzoek.verlengd("Nog meer.", BINNEN));
        Verzoek laat = nieuw(Recht.INZAGE);
        weigert("P5.7", () -> laat.verlengd("Te laat.", Instant.parse("2027-02-28T23:30:00Z")));
        assertThat(laat.uiterlijk()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    /** The letter would say that nothing was done. */
    @Test
    @Regel("P5.6")
    void wat_is_uitgevoerd_wordt_niet_meer_afgewezen_of_ingetrokken() {
        Verzoek gewist = nieuw(Recht.WISSEN);
        gewist.besloten(Uitkomst.TOEGEWEZEN, null);
        weigert("P5.6", gewist::eisNietUitgevoerd);
        Verzoek pakket = nieuw(Recht.INZAGE);
        pakket.eisNietUitgevoerd();
    }

    @Test
    @Regel("P5.2")
    void zoeken_komt_na_weten_wie_het_is() {
        Verzoek verzoek = nieuw(Recht.INZAGE);
        assertThat(verzoek.stap()).isEqualTo(Verzoekstap.WIE);
        weigert("P5.2", () -> verzoek.gevonden(List.of(PARTIJ), List.of(EIGEN), BINNEN));
        assertThat(verzoek.onderdelen()).isEmpty();
    }

    @Test
    @Regel({"P5.3", "P5.4"})
    void een_tekst_waarin_de_buur_kan_staan_gaat_alleen_zoals_de_coordinator_zei() {
        Verzoek verzoek = gezocht(Recht.INZAGE, EIGEN, NOTITIE);
        Onderdeel eigen = verzoek.onderdelen().get(0);
        Onderdeel notitie = verzoek.onderdelen().get(1);
        weigert("P5.3", () -> eigen.besloten(Besluit.DEELS, null));
        eigen.besloten(Besluit.GEVEN, null);
        weigert("P5.3", () -> notitie.besloten(Besluit.GEVEN, null));
        weigert("P5.3", () -> notitie.besloten(Besluit.DEELS, null));
        weigert("P5.4", () -> notitie.besloten(Besluit.NIET, null));
        assertThat(verzoek.stap()).isEqualTo(Verzoekstap.BESLISSEN);
        notitie.nagekeken(Besluit.DEELS, "over beide", "over █████", MARJAN);
        weigert("P5.3", () -> notitie.besloten(Besluit.GEVEN, null));
        notitie.besloten(Besluit.DEELS, null);
        assertThat(verzoek.stap()).isEqualTo(Verzoekstap.VERSTUREN);
        assertThat(verzoek.uitkomst()).isEqualTo(Uitkomst.DEELS);
        notitie.nagekeken(Besluit.NIET, "over beide", "blijft hier", MARJAN);
        assertThat(notitie.zwart()).isNull();
        assertThat(verzoek.stap()).as("opnieuw nagekeken: opnieuw beslissen").isEqualTo(Verzoekstap.BESLISSEN);
    }

    @Test
    @Regel({"P5.6", "P5.10"})
    void pas_als_alles_besloten_is_gaat_de_brief_weg_en_dan_staat_het_vast() {
        Verzoek verzoek = gezocht(Recht.INZAGE, EIGEN, NOTITIE);
        weigert("P5.6", () -> verzoek.beantwoord(Uitkomst.TOEGEWEZEN, "Beste", BINNEN));
        verzoek.onderdelen().get(0).besloten(Besluit.GEVEN, null);
        verzoek.onderdelen().get(1).besloten(Besluit.NIET, "gaat over een ander");
        verzoek.beantwoord(verzoek.uitkomst(), "Beste", BINNEN);
        assertThat(verzoek.stap()).isEqualTo(Verzoekstap.KLAAR);
        weigert("P5.10", () -> verzoek.onderdelen().get(0).besloten(Besluit.NIET, "toch niet"));
        weigert("P5.10", () -> verzoek.onderdelen().get(1).nagekeken(Besluit.GEVEN, "x", "x", MARJAN));
        weigert("P5.10", () -> verzoek.beantwoord(Uitkomst.TOEGEWEZEN, "Nog eens", BINNEN));
        weigert("P5.10", () -> verzoek.verlengd("Nu nog", BINNEN));
        weigert("P5.10", () -> verzoek.zeker(Zekerheid.CODE, HILDA, BINNEN));
        weigert("P5.10", () -> verzoek.gevonden(List.of(), List.of(), BINNEN));
    }

    @Test
    void de_brief_na_wissen_zegt_wat_blijft_staan() {
        Verzoek verzoek = gezocht(Recht.WISSEN, EIGEN);
        verzoek.besloten(Uitkomst.TOEGEWEZEN, null);
        assertThat(Verzoekbrieven.toegewezen(verzoek, true)).doesNotContain("waarschuwing");
        verzoek.besloten(Uitkomst.TOEGEWEZEN, "Bij uw adres blijft een waarschuwing staan.");
        assertThat(Verzoekbrieven.toegewezen(verzoek, true))
                .contains("Wij hebben uw gegevens gewist", "Bij uw adres blijft een waarschuwing staan.");
    }

    @Test
    void de_brief_zegt_alleen_wat_voor_deze_persoon_zo_is() {
        Verzoek bezwaar = alsSoort(Recht.BEZWAAR, Betrokkene.Soort.MELDER);
        bezwaar.besloten(Uitkomst.TOEGEWEZEN, null);
        assertThat(Verzoekbrieven.toegewezen(bezwaar, true))
                .contains("Over uw melding krijgt u geen berichten meer")
                .doesNotContain("uw zaak");
        Verzoek wissen = alsSoort(Recht.WISSEN, Betrokkene.Soort.VRIJWILLIGER);
        wissen.besloten(Uitkomst.TOEGEWEZEN, "Uw uren bewaren wij tot en met 2033.");
        assertThat(Verzoekbrieven.toegewezen(wissen, true))
                .contains("gewist, behalve wat hieronder staat.", "hoe iemand bij ons kwam", "tot en met 2033")
                .doesNotContain("wat voor zaak het was");
        Verzoek verwijzer = alsSoort(Recht.INZAGE, Betrokkene.Soort.VERWIJZER);
        verwijzer.besloten(Uitkomst.TOEGEWEZEN, null);
        assertThat(Verzoekbrieven.toegewezen(verwijzer, true))
                .contains("Wat over de bewoners gaat, staat er niet in.")
                .doesNotContain("uw buur", "zwart blokje");
    }

    private static Verzoek alsSoort(Recht recht, Betrokkene.Soort soort) {
        Verzoek verzoek = nieuw(recht);
        verzoek.zeker(Zekerheid.GEBELD, HILDA, BINNEN);
        verzoek.gevonden(List.of(new Betrokkene(soort, 3, "M-2026-00012", "", "")), List.of(), BINNEN);
        return verzoek;
    }

    @Test
    void wie_wij_niet_kennen_krijgt_dat_te_horen() {
        Verzoek verzoek = nieuw(Recht.WISSEN);
        verzoek.zeker(Zekerheid.GEBELD, HILDA, BINNEN);
        verzoek.gevonden(List.of(), List.of(), BINNEN);
        assertThat(verzoek.stap()).isEqualTo(Verzoekstap.VERSTUREN);
        assertThat(verzoek.uitkomst()).isEqualTo(Uitkomst.NIETS_GEVONDEN);
    }

    @Test
    @Regel("P5.10")
    void wie_zoekt_vindt_erbij_en_kan_terug_zolang_er_niets_gedaan_is() {
        Betrokkene melder = new Betrokkene(Betrokkene.Soort.MELDER, 3, "M-2026-00012", "A. Dijkstra", "melder");
        Verzoek verzoek = gezocht(Recht.INZAGE, EIGEN);
        verzoek.onderdelen().get(0).besloten(Besluit.GEVEN, null);
        verzoek.gevonden(List.of(PARTIJ, melder), List.of(EIGEN, NOTITIE), BINNEN);
        assertThat(verzoek.gekenden()).hasSize(2);
        assertThat(verzoek.onderdelen()).extracting(Onderdeel::besluit).containsExactly(Besluit.GEVEN, null);
        verzoek.opnieuwZoeken();
        assertThat(verzoek.stap()).isEqualTo(Verzoekstap.ZOEKEN);
        assertThat(verzoek.gekenden()).isEmpty();
        Verzoek gedaan = gezocht(Recht.BEPERKING);
        gedaan.besloten(Uitkomst.TOEGEWEZEN, null);
        assertThat(gedaan.kanZoeken()).isFalse();
        weigert("P5.10", gedaan::opnieuwZoeken);
        weigert("P5.10", () -> gedaan.gevonden(List.of(melder), List.of(), BINNEN));
    }

    @Test
    void gekend_zonder_een_enkel_stuk_is_ook_niets_gevonden() {
        assertThat(gezocht(Recht.OVERDRACHT).uitkomst()).isEqualTo(Uitkomst.NIETS_GEVONDEN);
    }

    @Test
    @Regel("P5.4")
    void een_ander_recht_wordt_in_een_keer_besloten_en_afwijzen_vraagt_een_reden() {
        Verzoek verzoek = gezocht(Recht.BEZWAAR);
        assertThat(verzoek.stap()).isEqualTo(Verzoekstap.BESLISSEN);
        weigert("P5.4", () -> verzoek.besloten(Uitkomst.AFGEWEZEN, null));
        verzoek.besloten(Uitkomst.AFGEWEZEN, "Onze taak weegt zwaarder.");
        assertThat(verzoek.stap()).isEqualTo(Verzoekstap.VERSTUREN);
    }

    private static Verzoek gezocht(Recht recht, Stuk... stukken) {
        Verzoek verzoek = nieuw(recht);
        verzoek.zeker(Zekerheid.GEBELD, HILDA, BINNEN);
        verzoek.gevonden(List.of(PARTIJ), List.of(stukken), BINNEN);
        return verzoek;
    }

    private static Verzoek nieuw(Recht recht) {
        return new Verzoek(
                "V-2027-0001",
                new Indiening(
                        UUID.randomUUID(),
                        recht,
                        Verzoekkanaal.SITE,
                        "A. Dijkstra",
                        "a@voorbeeld.example",
                        null,
                        null,
                        null,
                        null),
                BINNEN);
    }

    @Test
    @Regel("P5.11")
    void zonder_eigen_postadres_gaat_er_geen_antwoord_op_papier() {
        Bezorging.Afzender wij = new Bezorging.Afzender("Buurthulp", "050 123 45 67", "hallo@haren.example", List.of());
        Testobjecten objecten = new Testobjecten(null, Clock.systemUTC())
                .met(Bezorging.class, (Bezorging) Proxy.newProxyInstance(
                        VerzoekTest.class.getClassLoader(),
                        new Class<?>[] {Bezorging.class},
                        (object, methode, waarden) -> wij));
        weigert("P5.11", () -> objecten.maak(Pakketpapier.class)
                .brief("Mevrouw Postma", null, "1 december 2026", "V-1", "Uw verzoek", "Dag."));
    }

    private static void weigert(String regel, ThrowingCallable wat) {
        assertThatThrownBy(wat).isInstanceOfSatisfying(RuleViolation.class, fout -> assertThat(fout.rule())
                .isEqualTo(regel));
    }
}
