package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.bemiddeling.begrip.Coaching;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;

/** The pair coached the first neighbour, since the second will not take part. */
@ApplicationScoped
@Transactional
public class LegCoachingVast {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Gesprekstijd tijd;

    public void legVast(Ik ik, Stap stap, Coaching uitkomst) {
        vastleggen.stap(
                ik, stap, Status.COACHEN, Handeling.COACHING, zaak -> zaak.gecoacht(uitkomst), uitkomst.woord());
        tijd.schrijf(ik, stap);
    }
}
