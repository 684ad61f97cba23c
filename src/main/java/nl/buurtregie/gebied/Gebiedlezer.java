package nl.buurtregie.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.buurtregie.platform.RuleViolation;

/** Reads a file against what is known now. */
@ApplicationScoped
class Gebiedlezer {

    @Inject
    private Indelingen indelingen;

    @Inject
    private Bevolking bevolking;

    @Inject
    @Any
    private Instance<OpBuurten> volgers;

    @Inject
    private Clock clock;

    /** @throws RuleViolation when the file as a whole cannot be read */
    Inlezing lees(Importvraag vraag) {
        vraag.keur(clock);
        boolean opIndeling = vraag.soort() == Importsoort.KOPPELING || vraag.soort() == Importsoort.GRENZEN;
        if (opIndeling && !indelingen.jaren().contains(vraag.jaar())) {
            throw new RuleViolation(
                    "G2.4", "jaar", "Er is geen indeling van " + vraag.jaar() + ". Lees eerst de indeling in.");
        }
        return switch (vraag.soort()) {
            case INDELING -> Indelinginlezing.lees(vraag, indelingen, volgers);
            case KOPPELING -> Koppelinginlezing.lees(vraag, indelingen);
            case BEVOLKING -> Bevolkinginlezing.lees(vraag, indelingen.ooit(), bevolking.jaren(), clock);
            case GRENZEN -> Grensinlezing.lees(vraag, indelingen.namen(vraag.jaar(), vraag.niveau()));
        };
    }
}
