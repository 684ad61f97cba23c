package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** The privacyfunctionaris holds a case back from the rounds, or lets it go again. */
@ApplicationScoped
@Transactional
public class HoudVast {

    @Inject
    private Vasthoudingen vasthoudingen;

    @Inject
    private Clock clock;

    /** @param reden 1 to 200 characters, without what is in the case */
    public void houd(Ik ik, String nummer, String reden, LocalDate tot) {
        if (!vasthoudingen.bestaat(nummer)) {
            throw new RuleViolation("P2.1", "nummer", "Deze zaak is er niet. Kijk het nummer na.");
        }
        if (vasthoudingen.isVast(nummer)) {
            throw new RuleViolation("P2.2", "nummer", "Deze zaak wordt al vastgehouden. Laat hem eerst los.");
        }
        vasthoudingen.add(new Vasthouding(nummer, reden, tot, LocalDate.now(clock), ik, clock.instant()));
    }

    /** Whether something of this number can be held back. */
    public boolean kan(String nummer) {
        return vasthoudingen.bestaat(nummer);
    }

    public void laatLos(Ik ik, long id) {
        vasthoudingen.get(id).opgeheven(clock.instant());
    }
}
