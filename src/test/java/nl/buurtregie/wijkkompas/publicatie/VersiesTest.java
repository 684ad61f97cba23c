package nl.buurtregie.wijkkompas.publicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.indicator.Periodesoort;
import org.junit.jupiter.api.Test;

/** One version after another over the same facts, on the real map: each has to come through. */
class VersiesTest {

    private static final int ZAKEN = Integer.getInteger("zaken", 33);

    private final Versiestad stad =
            new Versiestad(System.getProperty("indicatoren", "bb_"), ZAKEN, 2022, 2026, new Random(3));

    @Test
    void na_een_versie_kan_er_altijd_nog_een() {
        komtDoor("de eerste", 2022, 2023);
        komtDoor("hetzelfde nog eens", 2022, 2023);
        komtDoor("met een jaar erbij", 2022, 2024);
        stad.verbeter(50);
        komtDoor("een verbetering", 2022, 2024);
        komtDoor("een jaar later", 2024, 2025);
        komtDoor("nog een jaar later", 2025, 2026);
    }

    private void komtDoor(String wat, int vanJaar, int totJaar) {
        Versiestad.Versie versie = stad.publiceer(vanJaar, totJaar);
        System.out.println("Versies: " + wat + ", " + versie.uitslag());
        assertThat(versie.uitslag().klein()).as(wat).isGreaterThan(100);
        assertThat(versie.uitslag().onopgelost()).as(wat).isZero();
        assertThat(versie.cellen())
                .as(wat + ": de jaren van de stad zijn leesbaar")
                .noneSatisfy((sleutel, cel) -> {
                    assertThat(sleutel.niveau()).isEqualTo(Niveau.GEMEENTE);
                    assertThat(Periode.lees(sleutel.periode()).soort()).isEqualTo(Periodesoort.JAAR);
                    assertThat(cel.bijvangst()).isTrue();
                });
    }
}
