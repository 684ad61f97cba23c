package nl.buurtregie.bemiddeling.werk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.werk.MijnZaken;
import nl.buurtregie.bemiddeling.werk.web.Kolommen.Zet;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;

/** Own columns, choices under a name, and since when something is news. */
@Functie("BEM-40")
class EigenLijstTest {

    @Test
    @Regel("B22.3")
    void kolommen_komen_gaan_en_schuiven() {
        Kolommen kolommen = Kolommen.gewoon();
        assertThat(Kolommen.uit(kolommen.alsTekst())).isEqualTo(kolommen);
        Kolommen zes = kolommen.met(Kolom.VAN, Zet.ERBIJ);
        assertThat(zes.gekozen()).hasSize(Kolommen.HOOGUIT).endsWith(Kolom.VAN);
        assertThat(zes.met(Kolom.VAN, Zet.ERBIJ)).as("twice is once").isEqualTo(zes);
        assertThatThrownBy(() -> zes.met(Kolom.WIJK, Zet.ERBIJ))
                .isInstanceOfSatisfying(
                        RuleViolation.class, fout -> assertThat(fout.rule()).isEqualTo("B22.3"));
        assertThat(zes.met(Kolom.VAN, Zet.EERDER).gekozen()).endsWith(Kolom.VAN, Kolom.PAAR);
        assertThat(zes.met(Kolom.VAN, Zet.LATER)).as("the last one").isEqualTo(zes);
        assertThat(zes.met(Kolom.TERMIJN, Zet.EERDER)).as("the first one").isEqualTo(zes);
        assertThat(zes.met(Kolom.TERMIJN, Zet.LATER).gekozen()).startsWith(Kolom.STAP, Kolom.TERMIJN);
        assertThat(zes.met(Kolom.STAP, Zet.WEG)).as("the way into the case").isEqualTo(zes);
        assertThat(zes.met(Kolom.PAAR, Zet.WEG).over()).containsExactly(Kolom.PAAR, Kolom.EINDE, Kolom.WIJK);
    }

    /** With thousands the page would take all memory that the server has, of everybody. */
    @Test
    @Functie("BEM-02")
    void van_meer_dan_honderd_zaken_staan_er_honderd_die_het_eerst_aan_de_beurt_zijn() {
        Wereld.proef(wereld -> {
            MijnZaken mijn = wereld.maak(MijnZaken.class);
            String eerste = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            assertThat(mijn.deel(wereld.ineke, mijn.van(wereld.ineke).size())).isNull();
            String laatst = wereld.breng(Status.WACHT_OP_NAZORG);
            for (int i = 0; i < 99; i++) {
                wereld.breng(Status.GESPREK_EERSTE_BUUR);
                wereld.em.flush();
                wereld.em // so that another one is not too much
                        .createNativeQuery("update toewijzing set van = van - interval '2 years'")
                        .executeUpdate();
                wereld.vergeet();
            }
            List<Bemiddeling> zaken = mijn.van(wereld.ineke);
            assertThat(zaken)
                    .hasSize(100)
                    .extracting(Bemiddeling::nummer)
                    .startsWith(eerste)
                    .doesNotContain(laatst);
            assertThat(mijn.deel(wereld.ineke, zaken.size()))
                    .isEqualTo("Dit zijn de 100 die het eerst aan de beurt zijn, van 101.");
        });
    }

    /** The way to call is the case, where it is read first. */
    @Test
    @Functie("BEM-02")
    void waar_eerst_iets_te_lezen_is_staat_geen_knop_om_te_bellen() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            Zaakkaarten kaarten = wereld.maak(Zaakkaarten.class);
            Bemiddeling zaak = wereld.zaak(nummer);
            Taak taak = wereld.maak(MijnZaken.class).taken(List.of(zaak)).get(0);
            assertThat(kaarten.eerste(wereld.ineke, zaak, taak, List.of()).belNummer())
                    .isEqualTo(zaak.eersteBuur().telefoon());
            MijnZakenView.Eerste kaart = kaarten.eerste(wereld.ineke, zaak, taak, List.of("Ga niet alleen."));
            assertThat(kaart.belNummer()).isNull();
            assertThat(kaart.letOp()).containsExactly("Ga niet alleen.");
        });
    }

    @Test
    void wat_iemand_ervan_maakt_in_het_adres_wordt_een_lijst_die_werkt() {
        assertThat(Kolommen.uit("").isGewoon()).isTrue();
        assertThat(Kolommen.uit("WIJK.PAAR").isGewoon()).as("without the step").isTrue();
        assertThat(Kolommen.uit("STAP.<b>.STAP.WIJK").gekozen()).containsExactly(Kolom.STAP, Kolom.WIJK);
        assertThat(Kolommen.uit("STAP.TERMIJN.WACHT_OP.AARD.PAAR.VAN.EINDE.WIJK")
                        .gekozen())
                .hasSize(Kolommen.HOOGUIT);
    }

    @Test
    void een_keuze_komt_terug_zoals_hij_bewaard_is_ook_een_van_vroeger() {
        Werkkeuze keuze = Werkkeuze.uit("TE_LAAT|INTAKE|COORDINATOR|ROOK|WK001400|gisteren|IK|STAP.WIJK");
        assertThat(keuze.alsVraag())
                .isEqualTo("toon=TE_LAAT&stap=INTAKE&wacht=COORDINATOR&aard=ROOK&wijk=WK001400&sinds=gisteren&van=IK");
        assertThat(keuze.kolommen().gekozen()).containsExactly(Kolom.STAP, Kolom.WIJK);
        assertThat(Werkkeuze.uit(keuze.alsTekst()).alsTekst()).isEqualTo(keuze.alsTekst());
        Werkkeuze vroeger = Werkkeuze.uit("|INTAKE|||");
        assertThat(vroeger.stap()).isEqualTo("INTAKE");
        assertThat(vroeger.kolommen()).isNull();
        assertThat(vroeger.van()).isEmpty();
    }

    @Test
    void nieuws_is_er_sinds_de_laatste_blik_op_een_eerdere_werkdag() {
        Instant vrijdag = Instant.parse("2026-11-27T15:00:00Z");
        Instant zondag = Instant.parse("2026-11-29T12:00:00Z");
        Instant maandag = Instant.parse("2026-11-30T08:00:00Z");
        LocalDate maandagdag = LocalDate.of(2026, 11, 30);
        Blik blik = Blik.uit("");
        assertThat(blik.voor(LocalDate.of(2026, 11, 27))).isEmpty();
        blik = blik.na(vrijdag.minusSeconds(7200), true).na(vrijdag, true);
        assertThat(blik.voor(LocalDate.of(2026, 11, 27)))
                .as("the whole day the same")
                .isEmpty();
        assertThat(blik.na(vrijdag.plusSeconds(60), true)).as("not every page").isEqualTo(blik);
        blik = blik.na(zondag, false);
        blik = blik.na(maandag, true);
        assertThat(blik.voor(maandagdag)).as("a look on Sunday does not count").contains(vrijdag);
        blik = blik.na(maandag.plusSeconds(7200), true);
        assertThat(blik.voor(maandagdag)).contains(vrijdag);
        assertThat(Blik.uit(blik.alsTekst())).isEqualTo(blik);
        assertThat(Blik.uit("geen|moment").laatste()).isNull();
    }

    @Test
    void wat_een_klok_bewaarde_die_voorliep_is_nog_niet_gebeurd() {
        Instant nu = Instant.parse("2026-11-30T09:00:00Z");
        Instant straks = Instant.parse("2027-01-14T09:00:00Z");
        Instant toen = Instant.parse("2026-11-27T09:00:00Z");
        assertThat(new Blik(straks, toen).tot(nu)).isEqualTo(new Blik(null, toen));
        assertThat(new Blik(straks, straks).tot(nu).voor(LocalDate.of(2026, 11, 30)))
                .isEmpty();
    }
}
