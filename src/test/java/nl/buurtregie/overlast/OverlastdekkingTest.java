package nl.buurtregie.overlast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Last of all classes: by then every road of overlast has been walked. */
@Order(Integer.MAX_VALUE)
class OverlastdekkingTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"overlastmelding", "overdracht"})
    void elke_knoop_en_elke_pijl_is_gelopen(String proces) {
        System.out.println(Overlastmotor.DEKKING.verslag(proces));

        assertThat(Overlastmotor.DEKKING.nietGelopen(proces)).isEmpty();
    }
}
