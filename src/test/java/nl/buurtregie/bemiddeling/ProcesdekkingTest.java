package nl.buurtregie.bemiddeling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Last of all classes: by then the process tests have walked every road. */
@Order(Integer.MAX_VALUE)
@DisplayName("Alle processen samen")
class ProcesdekkingTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("zijn door de tests helemaal gelopen: elke knoop en elke pijl")
    @ValueSource(strings = {"bemiddeling", "nazorg"})
    void dekking(String proces) {
        System.out.println(Procesmotor.DEKKING.verslag(proces));

        assertThat(Procesmotor.DEKKING.nietGelopen(proces)).isEmpty();
    }
}
