package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.buurtregie.platform.RuleViolation;

/** Tells robots from people by what they do, not by a puzzle. */
@ApplicationScoped
public class Robotwering {

    @Inject
    private Loketinstellingen instellingen;

    @Inject
    private Clock clock;

    /**
     * @param begonnen when the first answer was given; null when there was none
     * @param honing what stands in the field that nobody sees
     * @throws RuleViolation for a robot
     */
    public void laatDoor(Instant begonnen, String honing) {
        boolean teSnel =
                begonnen == null || begonnen.plus(instellingen.minimaal()).isAfter(clock.instant());
        if (teSnel || (honing != null && !honing.isBlank())) {
            throw new RuleViolation("L1.1", "Dit ging wel heel snel. Er is niets verstuurd.");
        }
    }
}
