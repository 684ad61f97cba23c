package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.RuleViolation;

/** OVL-14: who walks where, on which days. What somebody may see follows from it at once. */
@ApplicationScoped
@Transactional
public class StelRoosterSamen {

    @Inject
    private Concierges concierges;

    @Inject
    private Gebieden gebieden;

    @Inject
    private DraagProblemenOver werk;

    @Inject
    private Clock clock;

    /**
     * @param gebiedsnaam as people say it, at most 80 characters
     * @param buurten codes, at least one
     */
    public record Rooster(
            Concierge.Aanstelling aanstelling, String gebiedsnaam, Set<DayOfWeek> dagen, Set<String> buurten) {}

    /**
     * What lies where the colleague walks no more is for whoever does.
     *
     * @param gezien version that was on the form; 0 when there was no roster yet
     * @throws Changed when somebody else was first
     */
    public void stel(Ik ik, long medewerker, int gezien, Rooster rooster) {
        if (!rooster.buurten().stream().allMatch(code -> gebieden.kies(code).isPresent())) {
            throw new RuleViolation("O8.1", "buurten", "Kies de buurten uit de lijst.");
        }
        Optional<Concierge> bekend = concierges.find(medewerker);
        if (bekend.map(Concierge::versie).orElse(0) != gezien) {
            throw Changed.bySomebody(clock.instant());
        }
        if (bekend.isPresent()) {
            bekend.get().wijzig(rooster.aanstelling(), rooster.gebiedsnaam(), rooster.dagen(), rooster.buurten());
            werk.looptNietMeerIn(ik, bekend.get());
        } else {
            concierges.add(new Concierge(
                    medewerker, rooster.aanstelling(), rooster.gebiedsnaam(), rooster.dagen(), rooster.buurten()));
        }
    }
}
