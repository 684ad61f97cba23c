package nl.buurtregie.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private static final WorkingDays VRIJ = new WorkingDays(true);
    private static final WorkingDays WERKEN = new WorkingDays(false);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Nieuwjaar 2026,2026-01-01",
        "Nieuwjaar 2027,2027-01-01",
        "Tweede Paasdag 2026,2026-04-06",
        "Tweede Paasdag 2027,2027-03-29",
        "Koningsdag 2026,2026-04-27",
        "Koningsdag 2027,2027-04-27",
        "Hemelvaart 2026,2026-05-14",
        "Hemelvaart 2027,2027-05-06",
        "Tweede Pinksterdag 2026,2026-05-25",
        "Tweede Pinksterdag 2027,2027-05-17",
        "Eerste Kerstdag 2026,2026-12-25",
        "Eerste Kerstdag 2028,2028-12-25",
        "Tweede Kerstdag 2028,2028-12-26",
        "Koninginnedag 2013,2013-04-30"
    })
    void een_feestdag_is_geen_werkdag(String naam, LocalDate dag) {
        assertThat(VRIJ.isWorkingDay(dag)).as(naam).isFalse();
        assertThat(WERKEN.isWorkingDay(dag)).as(naam).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Goede Vrijdag 2024,2024-03-29",
        "Goede Vrijdag 2026,2026-04-03",
        "Goede Vrijdag 2027,2027-03-26",
        "de dag na Hemelvaart,2026-05-15",
        "Oudjaar,2026-12-31",
        "een gewone maandag,2026-11-23",
        "30 april na 2013,2026-04-30",
        "Sinterklaas op vrijdag,2025-12-05"
    })
    void een_gewone_dag_is_een_werkdag(String naam, LocalDate dag) {
        assertThat(VRIJ.isWorkingDay(dag)).as(naam).isTrue();
        assertThat(WERKEN.isWorkingDay(dag)).as(naam).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2014, 2025, 2031})
    void valt_koningsdag_op_zondag_dan_is_het_zaterdag_feest_en_maandag_werken(int jaar) {
        assertThat(VRIJ.isWorkingDay(LocalDate.of(jaar, 4, 26))).isFalse();
        assertThat(VRIJ.isWorkingDay(LocalDate.of(jaar, 4, 27))).isFalse();
        assertThat(VRIJ.isWorkingDay(LocalDate.of(jaar, 4, 28))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027, 2028})
    void bevrijdingsdag_is_vrij_als_de_instelling_dat_zegt(int jaar) {
        LocalDate dag = LocalDate.of(jaar, 5, 5);
        assertThat(VRIJ.isWorkingDay(dag)).isFalse();
        assertThat(WERKEN.isWorkingDay(dag)).isTrue();
    }

    @Test
    void hemelvaart_op_vijf_mei_blijft_vrij() {
        LocalDate dag = LocalDate.of(2016, 5, 5);
        assertThat(VRIJ.isWorkingDay(dag)).isFalse();
        assertThat(WERKEN.isWorkingDay(dag)).isFalse();
    }

    @Test
    void in_het_weekend_werkt_niemand() {
        for (LocalDate dag = LocalDate.of(2026, 1, 3); dag.getYear() == 2026; dag = dag.plusWeeks(1)) {
            assertThat(VRIJ.isWorkingDay(dag)).isFalse();
            assertThat(VRIJ.isWorkingDay(dag.plusDays(1))).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"2024,256", "2025,254", "2026,254", "2027,255", "2028,253"})
    void een_jaar_heeft_zoveel_werkdagen(int jaar, int aantal) {
        assertThat(VRIJ.between(LocalDate.of(jaar - 1, 12, 31), LocalDate.of(jaar, 12, 31)))
                .isEqualTo(aantal);
    }

    @Test
    void de_eerste_dag_telt_niet_mee() {
        LocalDate dinsdag = LocalDate.of(2026, 11, 24);
        assertThat(VRIJ.plus(dinsdag, 0)).isEqualTo(dinsdag);
        assertThat(VRIJ.plus(dinsdag, 1)).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(VRIJ.plus(dinsdag, 5)).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(VRIJ.between(dinsdag, dinsdag)).isZero();
    }

    @Test
    void een_laatste_dag_is_altijd_een_werkdag() {
        LocalDate vrijdag = LocalDate.of(2026, 11, 27);
        assertThat(VRIJ.lastDay(vrijdag, 0)).isEqualTo(vrijdag);
        assertThat(VRIJ.lastDay(vrijdag.plusDays(1), 0)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(VRIJ.lastDay(vrijdag.plusDays(1), 1)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(VRIJ.lastDay(LocalDate.of(2026, 12, 25), 0)).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void de_intake_van_voor_kerst_mag_tot_in_januari() {
        assertThat(VRIJ.plus(LocalDate.of(2026, 12, 23), 5)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(VRIJ.plus(LocalDate.of(2026, 12, 24), 5)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void terug_in_de_tijd_zijn_er_geen_werkdagen() {
        assertThat(VRIJ.between(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 1)))
                .isZero();
    }

    @Test
    void plus_en_between_zijn_elkaars_omgekeerde() {
        for (WorkingDays werkdagen : List.of(VRIJ, WERKEN)) {
            for (LocalDate dag = LocalDate.of(2024, 1, 1); dag.getYear() < 2029; dag = dag.plusDays(1)) {
                for (int dagen : new int[] {1, 2, 3, 5, 10, 20, 80}) {
                    LocalDate einde = werkdagen.plus(dag, dagen);
                    assertThat(werkdagen.isWorkingDay(einde)).isTrue();
                    assertThat(werkdagen.between(dag, einde)).isEqualTo(dagen);
                }
            }
        }
    }
}
