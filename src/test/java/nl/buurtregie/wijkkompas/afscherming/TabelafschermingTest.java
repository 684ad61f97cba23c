package nl.buurtregie.wijkkompas.afscherming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TabelafschermingTest {

    @Test
    void een_klein_getal_neemt_het_kleinste_andere_mee() {
        assertThat(open(40, 3, 12, 25)).containsExactly(true, false, false, true);
    }

    @Test
    void zonder_klein_getal_blijft_alles_open_en_nul_verbergt_niets() {
        assertThat(open(40, 0, 12, 5)).containsOnly(true);
        assertThat(open()).isEmpty();
    }

    @Test
    void twee_kleine_die_samen_te_weinig_ruimte_laten_nemen_een_derde_mee() {
        assertThat(open(1, 1, 30, 8)).containsExactly(false, false, true, false);
        assertThat(open(4, 4, 30, 8)).containsExactly(false, false, true, true);
    }

    @Test
    void wat_om_een_andere_reden_niet_mag_telt_mee() {
        assertThat(open(new boolean[] {true, false, true}, 40, 20, 35)).containsExactly(true, false, false);
    }

    /** Whoever knows the exact total and all open rows exactly still finds 1, 2, 3 and 4 possible for a small row. */
    @Test
    void wie_het_totaal_en_de_andere_rijen_kent_weet_het_kleine_getal_nog_niet() {
        Random toeval = new Random(5);
        int verborgen = 0;
        for (int keer = 0; keer < 20_000; keer++) {
            int[] aantallen = toeval.ints(2 + toeval.nextInt(7), 0, keer % 3 == 0 ? 8 : 60)
                    .toArray();
            boolean[] open = open(aantallen);
            int totaal = Arrays.stream(aantallen).sum();
            if (Regels.STANDAARD.isKlein(totaal)
                    || IntStream.range(0, open.length).noneMatch(i -> open[i] && aantallen[i] > 0)) {
                continue;
            }
            int rest = IntStream.range(0, open.length)
                    .filter(i -> !open[i])
                    .map(i -> aantallen[i])
                    .sum();
            int dicht =
                    (int) IntStream.range(0, open.length).filter(i -> !open[i]).count();
            for (int i = 0; i < open.length; i++) {
                if (aantallen[i] > 0 && aantallen[i] < 5) {
                    verborgen++;
                    assertThat(open[i]).isFalse();
                    assertThat(rest - (dicht - 1))
                            .as(Arrays.toString(aantallen))
                            .isGreaterThanOrEqualTo(4);
                }
            }
        }
        assertThat(verborgen).isGreaterThan(10_000);
    }

    /** Which rows of one table may be shown beside their total. */
    private static boolean[] open(int... aantallen) {
        boolean[] alle = new boolean[aantallen.length];
        Arrays.fill(alle, true);
        return open(alle, aantallen);
    }

    /** @param eerst which rows may be shown at all, for another reason */
    private static boolean[] open(boolean[] eerst, int... aantallen) {
        List<Los> delen = IntStream.of(aantallen).mapToObj(Los::new).toList();
        IntStream.range(0, eerst.length).filter(rij -> !eerst[rij]).forEach(rij -> delen.get(rij)
                .sluit());
        Los totaal = new Los(IntStream.of(aantallen).sum());
        Tabelafscherming.sluit(List.of(new Tabelafscherming.Tabel(totaal, delen)), 1, Regels.STANDAARD);
        boolean[] open = new boolean[aantallen.length];
        for (int rij = 0; rij < open.length; rij++) {
            open[rij] = delen.get(rij).isOpen();
        }
        return open;
    }

    /** A cell of one table only. */
    private static final class Los implements Tabelafscherming.Telvak {

        private final int aantal;
        private boolean open = true;

        Los(int aantal) {
            this.aantal = aantal;
        }

        @Override
        public int aantal(int kolom) {
            return aantal;
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void sluit() {
            open = false;
        }
    }
}
