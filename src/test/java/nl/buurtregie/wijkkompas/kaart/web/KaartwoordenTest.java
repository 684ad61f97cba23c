package nl.buurtregie.wijkkompas.kaart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.indicator.Proefindicator;
import nl.buurtregie.wijkkompas.kompas.Kaartklassen;
import nl.buurtregie.wijkkompas.kompas.Kaartmaat;
import nl.buurtregie.wijkkompas.kompas.Kaartwaarde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units, numbers and steps as the map says them. */
class KaartwoordenTest {

    @ParameterizedTest
    @CsvSource({
        "2025, per 1.000 inwoners",
        "2025K3, per 1.000 inwoners per jaar",
        "2023-2025, per 1.000 inwoners per jaar"
    })
    void per_jaar_staat_er_bij_elke_periode_die_geen_jaar_is(String periode, String eenheid) {
        Indicator zaken = Proefindicator.ingevoerd("zaken", "per 1.000 inwoners per jaar", 0, Instant.EPOCH);
        assertThat(Kaartwoorden.eenheid(zaken, Kaartmaat.WAARDE, Periode.lees(periode)))
                .isEqualTo(eenheid);
    }

    @ParameterizedTest
    @CsvSource({
        "1.64, '1,6\u00a0%'",
        "2.04, '2\u00a0%'",
        "-3.26, '-3,3\u00a0%'",
        "50.5, '51\u00a0%'",
        "61.5, '62\u00a0%'"
    })
    void een_klein_percentage_houdt_een_decimaal(String getal, String woord) {
        assertThat(Kaartwoorden.getal(new BigDecimal(getal), "%")).isEqualTo(woord);
    }

    @Test
    void geen_stap_begint_waar_zij_eindigt() {
        assertThat(Kaartwoorden.stappen(Kaartklassen.van(List.of(1.6, 2.4)), "%"))
                .containsExactly(
                        "minder dan 1,8\u00a0%",
                        "1,8\u00a0% tot 2\u00a0%",
                        "2\u00a0% tot 2,2\u00a0%",
                        "2,2\u00a0% tot 2,4\u00a0%",
                        "2,4\u00a0% of meer");
        assertThat(Kaartwoorden.stappen(Kaartklassen.van(List.of(101.0, 103.0)), ""))
                .contains("101,2 tot 101,6");
    }

    @Test
    void een_cijfer_onder_nul_staat_binnen_zijn_strook() {
        Kaartkeuze keuze = new Kaartkeuze("saldo", "2025", Niveau.WIJK, Kaartmaat.WAARDE, "");
        List<Kaartwaarde> waarden = List.of(waarde("-30"), waarde("10"));
        WijkkaartView.Lijst lijst = new Kaartlijst(keuze, "per 1.000", waarden, new BigDecimal("-5")).maak("wijken");
        assertThat(lijst.rijen())
                .extracting(rij -> Double.parseDouble(rij.x()))
                .allSatisfy(x -> assertThat(x).isBetween(0.0, 200.0))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(Double.parseDouble(lijst.stadX())).isBetween(0.0, 200.0);
        assertThat(new Kaartlijst(keuze, "per 1.000", List.of(waarde("100")), null)
                        .maak("wijken")
                        .rijen()
                        .get(0)
                        .x())
                .as("from nought, where nothing lies below it")
                .isEqualTo("190.5");
    }

    private static Kaartwaarde waarde(String getal) {
        return new Kaartwaarde(
                new Gebied(Niveau.WIJK, "WK" + getal, "Wijk " + getal),
                new BigDecimal(getal),
                null,
                null,
                null,
                null,
                "");
    }
}
