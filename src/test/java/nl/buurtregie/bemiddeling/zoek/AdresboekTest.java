package nl.buurtregie.bemiddeling.zoek;

import static nl.buurtregie.bemiddeling.zoek.ZoekerTest.buurman;
import static nl.buurtregie.bemiddeling.zoek.ZoekerTest.dijkstra;
import static nl.buurtregie.bemiddeling.zoek.ZoekerTest.meldAan;
import static nl.buurtregie.bemiddeling.zoek.ZoekerTest.persoon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.EerdereZaak;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;

/** One door with all who live there and what one should know before one rings. */
class AdresboekTest {

    @Test
    void aan_een_deur_staan_alle_mensen_met_hun_zaken_en_niemand_van_de_deur_ernaast() {
        Wereld.proef(wereld -> {
            meldAan(wereld, dijkstra("0600123425"), buurman());
            meldAan(wereld, buurman(), persoon("Dhr. S. Dijkstra", null, deur("A")));
            meldAan(wereld, persoon("Mevr. V. Boven", "0600667788", deur("b")), null);
            List<Persoon> mensen = wereld.maak(Adresboek.class).aanDeDeur(wereld.marjan, deur("a"));
            assertThat(mensen)
                    .extracting(persoon -> persoon.wie().naam())
                    .containsExactlyInAnyOrder("Mevr. A. Dijkstra", "Dhr. S. Dijkstra");
        });
    }

    @Test
    void wie_een_adres_intypt_ziet_eerst_de_zaken_van_die_deur_en_dan_die_van_andere_op_dat_nummer() {
        Wereld.proef(wereld -> {
            String oud = meldAan(wereld, buurman(), persoon("Dhr. S. Dijkstra", null, deur("c")));
            wereld.later(Duration.ofDays(1));
            for (int i = 0; i < EerdereZaken.HOOGSTENS + 2; i++) {
                meldAan(wereld, persoon("Mevr. V. Boven", "0600667788", deur("F")), null);
            }
            EerdereZaken zaken = wereld.maak(EerdereZaken.class);
            List<EerdereZaak> gevonden = zaken.zoek(wereld.marjan, deur("-C"));
            assertThat(gevonden).hasSize(EerdereZaken.HOOGSTENS);
            assertThat(gevonden.get(0).nummer()).isEqualTo(oud);
            assertThat(gevonden.get(0).alsTweedeBuur()).isTrue();
            assertThat(gevonden.get(0).deur()).isNull();
            assertThat(gevonden.subList(1, EerdereZaken.HOOGSTENS)).allSatisfy(ander -> {
                assertThat(ander.deur()).isEqualTo("25 F");
                assertThat(ander.alsTweedeBuur()).isFalse();
            });
            assertThat(zaken.op(wereld.marjan, deur("c")))
                    .extracting(EerdereZaak::nummer)
                    .containsExactly(oud);
        });
    }

    @Test
    void wie_de_zaak_niet_ziet_vindt_de_deur_niet_en_het_paar_ziet_alleen_de_eigen_zaak() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            meldAan(
                    wereld,
                    persoon("Mevr. N. Nieuw", "0600667799", new Adres("Windroosweg", "9799 ZX", 7, null)),
                    null);
            Partij partij = wereld.zaak(nummer).eersteBuur();
            Adresboek boek = wereld.maak(Adresboek.class);
            assertThatThrownBy(() -> boek.adres(wereld.esra, partij.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> boek.partij(wereld.els, partij.id())).isInstanceOf(NotFound.class);
            Adres adres = boek.adres(wereld.ineke, partij.id());
            assertThat(boek.aanDeDeur(wereld.ineke, adres)).hasSize(1);
            assertThat(boek.aanDeDeur(wereld.marjan, adres)).hasSize(2);
        });
    }

    @Test
    void een_waarschuwing_staat_bij_de_deur_en_in_elke_zaak_tot_haar_laatste_dag() {
        Wereld.proef(wereld -> {
            String nummer = meldAan(wereld, buurman(), dijkstra("0600123425"));
            Partij partij = wereld.zaak(nummer).tweedeBuur().orElseThrow();
            LocalDate tot = wereld.vandaag().plusDays(10);
            wereld.maak(WaarschuwBijAdres.class).waarschuw(wereld.marjan, partij.id(), " Ga met twee mensen. ", tot);
            Adreswaarschuwingen alle = wereld.maak(Adreswaarschuwingen.class);
            assertThat(alle.bij(deur("A"))).extracting(Adreswaarschuwing::tekst).containsExactly("Ga met twee mensen.");
            assertThat(alle.bij(deur("b"))).isEmpty();
            assertThat(alle.bij(wereld.zaak(nummer))).containsOnlyKeys(partij.id());
            wereld.later(Duration.ofDays(10));
            assertThat(alle.bij(deur("a"))).hasSize(1);
            wereld.later(Duration.ofDays(1));
            assertThat(alle.bij(deur("a"))).isEmpty();
            assertThat(alle.bij(wereld.zaak(nummer))).isEmpty();
        });
    }

    @Test
    @Regel("B15.1")
    void een_waarschuwing_heeft_woorden_en_een_laatste_dag_binnen_een_jaar() {
        Wereld.proef(wereld -> {
            Partij partij =
                    wereld.zaak(meldAan(wereld, dijkstra("0600123425"), null)).eersteBuur();
            LocalDate vandaag = wereld.vandaag();
            weigert(wereld, partij, " ", vandaag, "tekst");
            weigert(wereld, partij, "x".repeat(201), vandaag, "tekst");
            weigert(wereld, partij, "Let op", null, "tot");
            weigert(wereld, partij, "Let op", vandaag.minusDays(1), "tot");
            weigert(wereld, partij, "Let op", vandaag.plusYears(1).plusDays(1), "tot");
            wereld.maak(WaarschuwBijAdres.class)
                    .waarschuw(wereld.marjan, partij.id(), "x".repeat(200), vandaag.plusYears(1));
            assertThat(wereld.vraag("select count(*) from adreswaarschuwing")).isEqualTo(1L);
        });
    }

    @Test
    void alleen_de_coordinator_waarschuwt_en_haalt_weg() {
        Wereld.proef(wereld -> {
            Partij partij =
                    wereld.zaak(wereld.breng(Status.GESPREK_EERSTE_BUUR)).eersteBuur();
            WaarschuwBijAdres waarschuw = wereld.maak(WaarschuwBijAdres.class);
            LocalDate vandaag = wereld.vandaag();
            assertThatThrownBy(() -> waarschuw.waarschuw(wereld.ineke, partij.id(), "Let op", vandaag))
                    .isInstanceOf(NotFound.class);
            waarschuw.waarschuw(wereld.marjan, partij.id(), "Let op", vandaag);
            long id = ((Number) wereld.vraag("select id from adreswaarschuwing")).longValue();
            assertThatThrownBy(() -> waarschuw.haalWeg(wereld.ineke, partij.id(), id))
                    .isInstanceOf(NotFound.class);
            waarschuw.haalWeg(wereld.marjan, partij.id(), id);
            waarschuw.haalWeg(wereld.marjan, partij.id(), id);
            assertThat(wereld.vraag("select count(*) from adreswaarschuwing")).isEqualTo(0L);
            assertThat(wereld.vraag("select string_agg(soort || ' ' || nummer, ', ') from opgeruimd"))
                    .as("once, for after a backup")
                    .isEqualTo("adreswaarschuwingen " + id);
            waarschuw.waarschuw(wereld.marjan, partij.id(), "Let op", vandaag);
            String terug = wereld.vraag("select cast(id as text) from adreswaarschuwing")
                    .toString();
            Adreswaarschuwingopruiming opruiming = wereld.maak(Adreswaarschuwingopruiming.class);
            assertThat(opruiming.wisNogEens(terug))
                    .as("a backup brought it back")
                    .isTrue();
            assertThat(opruiming.wisNogEens(terug)).isFalse();
        });
    }

    private static void weigert(Wereld wereld, Partij partij, String tekst, LocalDate tot, String veld) {
        assertThatThrownBy(() -> wereld.maak(WaarschuwBijAdres.class).waarschuw(wereld.marjan, partij.id(), tekst, tot))
                .isInstanceOfSatisfying(
                        RuleViolation.class, nee -> assertThat(nee.field()).isEqualTo(veld));
    }

    private static Adres deur(String toevoeging) {
        return new Adres("Kruidentuin", "9799 ZB", 25, toevoeging);
    }
}
