package nl.buurtregie.wijkkompas.afscherming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two buurten, 2 and 3 problems, and their sum, shown as 5. */
class KeuringTest {

    private final Stelsel stelsel = new Stelsel(new int[] {2, 3}, Regels.STANDAARD);
    private final Cel een = stelsel.publiceer(0);
    private final Cel twee = stelsel.publiceer(1);
    private final Mogelijkheid eenIsVier = new Mogelijkheid(een, 4);

    KeuringTest() {
        stelsel.publiceer(0, 1);
        een.verberg();
        twee.verberg();
    }

    @Test
    void een_stad_die_hetzelfde_laat_zien_is_een_getuige() {
        assertThat(zakt(Map.of(0, 2))).isEmpty();
        assertThat(zakt(Map.of(0, 2, 1, -1))).isEmpty();
    }

    @Test
    void een_stad_met_een_ander_totaal_niet() {
        assertThat(zakt(Map.of(0, 2, 1, 1))).containsExactly(een); // 8, shown as 10
    }

    @Test
    void een_stad_met_minder_dan_niets_niet() {
        assertThat(zakt(Map.of(0, 2, 1, -4))).containsExactly(een);
    }

    @Test
    void een_stad_met_een_andere_waarde_dan_gevraagd_niet() {
        assertThat(zakt(Map.of(0, 1))).containsExactly(een);
    }

    @Test
    void een_stad_die_een_eerdere_versie_anders_had_laten_zien_niet() {
        stelsel.eerderGetoond(Regels.STANDAARD, 0, 1);
        stelsel.eerderGetoond(new Regels(3, 3, 30), 1); // by rules that are not those of today

        assertThat(zakt(Map.of(0, 2, 1, -2))).containsExactly(een);
    }

    @Test
    void zonder_getuige_of_zonder_te_zijn_verborgen_is_niets_veilig() {
        assertThat(new Keuring(stelsel).zakt(List.of(eenIsVier), Map.of())).containsExactly(een);
        twee.toon();
        assertThat(new Keuring(stelsel).zakt(List.of(new Mogelijkheid(twee, 3)), Map.of()))
                .containsExactly(twee);
    }

    private List<Cel> zakt(Map<Integer, Integer> verschil) {
        return new Keuring(stelsel).zakt(List.of(eenIsVier), Map.of(eenIsVier, new Ruiling(verschil, List.of(), 0)));
    }
}
