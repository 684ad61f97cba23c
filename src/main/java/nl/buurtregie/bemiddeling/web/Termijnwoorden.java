package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.Termijn;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.platform.web.Dagstroken;
import nl.buurtregie.platform.web.DayStrip;

/** Says how much time is left, as a strip of working days and in words. */
@ApplicationScoped
class Termijnwoorden {

    @Inject
    private Termijnen termijnen;

    @Inject
    private Dagstroken dagstroken;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    DayStrip strook(Taak taak) {
        return taak.isStil() ? DayStrip.waiting("termijn staat stil") : strook(taak.termijn());
    }

    DayStrip strook(Termijn termijn) {
        return dagstroken.van(termijn.werkdagen(), termijn.einde());
    }

    /** Working days from that day until today. */
    int sinds(LocalDate dag) {
        return werkdagen.between(dag, LocalDate.now(clock));
    }

    /** What a pair that is asked may do, and what then. */
    String bijVragen() {
        int dagen = termijnen.aannemen();
        return "Zij hebben " + (dagen == 1 ? "1 dag" : dagen + " dagen")
                + " om ja of nee te zeggen. Zegt er een nee, dan"
                + " ziet die niets meer van de zaak en kies jij een ander.";
    }

    /** "1 werkdag", "3 werkdagen" */
    static String inWerkdagen(int dagen) {
        return dagen == 1 ? "1 werkdag" : dagen + " werkdagen";
    }
}
