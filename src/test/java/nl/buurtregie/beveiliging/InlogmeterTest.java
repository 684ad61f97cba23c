package nl.buurtregie.beveiliging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.Functie;
import nl.buurtregie.platform.watch.Condition;
import org.junit.jupiter.api.Test;

@Functie("BEH-09")
class InlogmeterTest {

    @Test
    void pogingen_worden_geteld_maar_pas_wat_opvalt_vraagt_aandacht() {
        assertThat(Inlogmeter.oordeel(0, 0).words()).isEqualTo("Het laatste uur ging er geen poging mis.");
        assertThat(Inlogmeter.oordeel(1200, 0))
                .extracting("condition", "words")
                .containsExactly(Condition.GOOD, "Het laatste uur gingen 1.200 pogingen mis.");
        assertThat(Inlogmeter.oordeel(1, 2))
                .extracting("condition", "words")
                .containsExactly(
                        Condition.ATTENTION, "Het laatste uur ging 1 poging mis. 2 dingen vallen op: kijk wat het is.");
    }
}
