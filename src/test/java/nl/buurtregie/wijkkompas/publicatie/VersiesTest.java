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

    /** So much there is to hide at least, or it proves little; of many cases few counts are small. */
    private static final int KLEINE = ZAKEN > 1_000 ? 5 : 50;

    private static Versiestad stad(String indicatoren) {
        return new Versiestad(indicatoren, ZAKEN, 2022, 2026, new Random(3));
    }

    @Test
    void dezelfde_feiten_verbergen_hetzelfde_in_welke_volgorde_de_database_ze_ook_geeft() {
        assertThat(stad("bb_pct_p").anders().publiceer(2022, 2024).verborgen())
                .isNotEmpty()
                .isEqualTo(stad("bb_pct_p").publiceer(2022, 2024).verborgen());
    }

    @Test
    void na_een_versie_kan_er_altijd_nog_een() {
        Versiestad stad = stad(System.getProperty("indicatoren", "bb_"));
        Versiestad.Versie eerste = komtDoor(stad, "de eerste", 2022, 2023);
        Versiestad.Versie zelfde = komtDoor(stad, "hetzelfde nog eens", 2022, 2023);
        assertThat(zelfde.uitslag().berekend())
                .as("de steden van de eerste staan nog")
                .isZero();
        assertThat(eerste.verborgen()).as("begint bij wat de eerste verborg").containsAll(zelfde.verborgen());
        komtDoor(stad, "met een jaar erbij", 2022, 2024);
        stad.verbeter(50);
        komtDoor(stad, "een verbetering", 2022, 2024);
        komtDoor(stad, "een jaar later", 2024, 2025);
        komtDoor(stad, "nog een jaar later", 2025, 2026);
    }

    private Versiestad.Versie komtDoor(Versiestad stad, String wat, int vanJaar, int totJaar) {
        Versiestad.Versie versie = stad.publiceer(vanJaar, totJaar);
        System.out.println("Versies: " + wat + ", " + versie.uitslag());
        assertThat(versie.uitslag().klein()).as(wat).isGreaterThan(KLEINE);
        assertThat(versie.uitslag().onopgelost()).as(wat).isZero();
        assertThat(versie.uitslag().alBekend()).as(wat).isZero();
        assertThat(versie.cellen())
                .as(wat + ": de jaren van de stad zijn leesbaar")
                .noneSatisfy((sleutel, cel) -> {
                    assertThat(sleutel.niveau()).isEqualTo(Niveau.GEMEENTE);
                    assertThat(Periode.lees(sleutel.periode()).soort()).isEqualTo(Periodesoort.JAAR);
                    assertThat(cel.bijvangst()).isTrue();
                });
        return versie;
    }
}
