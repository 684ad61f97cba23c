package nl.buurtregie.signalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.watch.Condition;
import org.junit.jupiter.api.Test;

@Functie("BEH-09")
class SignalenmeterTest {

    @Test
    void wat_niet_aankwam_vraagt_iemand_wat_wacht_niet() {
        assertThat(Signalenmeter.oordeel(new Signalenmeter.Stapel(0, 0), true, Optional.empty())
                        .words())
                .isEqualTo("Alles is aangekomen.");
        assertThat(Signalenmeter.oordeel(new Signalenmeter.Stapel(3, 0), true, Optional.empty()))
                .extracting("condition", "words")
                .containsExactly(Condition.GOOD, "3 overdrachten gaan vanzelf, zodra Signalen het aanneemt.");
        assertThat(Signalenmeter.oordeel(new Signalenmeter.Stapel(3, 1), true, Optional.empty()))
                .extracting("condition", "words")
                .containsExactly(
                        Condition.ATTENTION,
                        "1 overdracht kwam niet aan bij Signalen, of is daar niet meer. De teamleider ziet bij het probleem waarom.");
        assertThat(Signalenmeter.oordeel(new Signalenmeter.Stapel(0, 2), true, Optional.of("antwoord 403")))
                .as("of all, and before what is of one")
                .extracting("condition", "words")
                .containsExactly(
                        Condition.ATTENTION,
                        "Signalen laat ons niet vragen wat er klaar is (antwoord 403). Bel wie Signalen beheert."
                                + " Tot dan blijft alles open wat zij sluiten."
                                + " 2 overdrachten kwamen niet aan bij Signalen, of zijn daar niet meer.");
        assertThat(Signalenmeter.oordeel(new Signalenmeter.Stapel(3, 0), false, Optional.empty()))
                .extracting("condition", "words")
                .containsExactly(
                        Condition.ATTENTION,
                        "3 overdrachten liggen stil: er is geen adres van Signalen ingesteld. De teamleider belt de partner.");
    }
}
