package nl.buurtregie.wijkkompas.programma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** A new year begins with the lines of the last one: names, goals and budget, not what was done or spent. */
@ApplicationScoped
@Transactional
public class NeemLijnenOver {

    @Inject
    private Programmalijnen lijnen;

    @Inject
    private Clock clock;

    public void neemOver(Ik ik, int naar) {
        if (!lijnen.van(naar).isEmpty()) {
            throw new RuleViolation("GL2.1", "In " + naar + " staan al lijnen. Voeg er een toe of wijzig er een.");
        }
        int van = lijnen.laatsteMetLijnen(naar - 1)
                .orElseThrow(() -> new RuleViolation("GL2.2", "Er is geen eerder jaar met lijnen. Voeg er een toe."));
        for (Programmalijn lijn : lijnen.van(van)) {
            Programmalijn nieuw = lijn.voor(naar);
            nieuw.noteer(clock.instant(), ik.naam());
            lijnen.add(nieuw);
        }
    }
}
