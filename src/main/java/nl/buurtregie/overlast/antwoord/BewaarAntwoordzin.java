package nl.buurtregie.overlast.antwoord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.platform.RuleViolation;

/** OVL-22: one more sentence to choose. */
@ApplicationScoped
@Transactional
public class BewaarAntwoordzin {

    @Inject
    private Antwoordzinnen zinnen;

    @Inject
    private Clock clock;

    public void bewaar(Uitkomst uitkomst, String tekst) {
        if (!Antwoordzinnen.WAARVOOR.contains(uitkomst)) {
            throw new RuleViolation("O7.5", "uitkomst", "Kies bij welke afloop dit hoort.");
        }
        Antwoordzin nieuw = new Antwoordzin(uitkomst, tekst, LocalDate.now(clock));
        if (zinnen.bij(uitkomst).stream().anyMatch(een -> een.tekst().equals(tekst))) {
            throw new RuleViolation("O7.5", "tekst", "Dit antwoord staat er al.");
        }
        zinnen.add(nieuw);
    }
}
