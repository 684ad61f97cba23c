package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Wat;

/** It is back: the same problem begins again, with its history. */
@ApplicationScoped
@Transactional
public class HeropenProbleem {

    @Inject
    private Overlastschrift schrift;

    @Inject
    private Overlasthistorie historie;

    @Inject
    private Overlastproces proces;

    @Inject
    private DraagProblemenOver werk;

    /** @param reden at most 200 characters */
    public void heropen(Ik ik, Overlaststap stap, String reden) {
        schrift.buitenom(ik, stap, Wat.HEROPEND, reden, probleem -> begin(ik, probleem));
    }

    /** Somebody reports it again. */
    void opnieuw(Ik ik, Probleem probleem) {
        begin(ik, probleem);
        historie.schrijf(probleem, ik, Wat.HEROPEND, "opnieuw gemeld");
    }

    private void begin(Ik ik, Probleem probleem) {
        probleem.heropend();
        werk.heropend(ik, probleem);
        proces.heropend(probleem);
    }
}
