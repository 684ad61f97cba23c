package nl.buurtregie.signalen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.Functie;
import nl.buurtregie.platform.watch.Condition;
import org.junit.jupiter.api.Test;

@Functie("BEH-09")
class SignalenmeterTest {

    @Test
    void wat_niet_aankwam_vraagt_iemand_wat_wacht_niet() {
        assertThat(Signalenmeter.oordeel(new Signalenmeter.Stapel(0, 0), true).words())
                .isEqualTo("Alles is aangekomen.");
        assertThat(Signalenmeter.oordeel(new Signalenmeter.Stapel(3, 0), true))
                .extracting("condition", "words")
                .containsExactly(Condition.GOOD, "3 overdrachten gaan vanzelf, zodra Signalen het aanneemt.");
        assertThat(Signalenmeter.oordeel(new Signalenmeter.Stapel(3, 1), true))
                .extracting("condition", "words")
                .containsExactly(
                        Condition.ATTENTION,
                        "1 overdracht kwam niet aan bij Signalen. De teamleider ziet bij het probleem waarom.");
        assertThat(Signalenmeter.oordeel(new Signalenmeter.Stapel(3, 0), false))
                .extracting("condition", "words")
                .containsExactly(
                        Condition.ATTENTION,
                        "3 overdrachten liggen stil: er is geen adres van Signalen ingesteld. De teamleider belt de partner.");
    }
}
