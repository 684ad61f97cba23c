package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.Termijn;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.platform.web.page.Dagstroken;
import nl.buurtregie.platform.web.page.DayStrip;

/** Says how much time is left, as a strip of working days and in words. */
@ApplicationScoped
public class Termijnwoorden {

    @Inject
    private Termijnen termijnen;

    @Inject
    private Dagstroken dagstroken;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    public DayStrip strook(Taak taak) {
        return taak.isStil() ? DayStrip.waiting("termijn staat stil") : strook(taak.termijn());
    }

    public DayStrip strook(Termijn termijn) {
        return dagstroken.van(termijn.werkdagen(), termijn.einde());
    }

    /** Of a case that is only kept: no term runs. */
    public static DayStrip opVerzoek() {
        return DayStrip.waiting("staat stil op verzoek");
    }

    /** Working days from that day until today. */
    public int sinds(LocalDate dag) {
        return werkdagen.between(dag, LocalDate.now(clock));
    }

    /** What a pair that is asked may do, and what then. */
    public String bijVragen() {
        return "Zij krijgen een vraag zonder namen en adressen. Die zien zij na hun ja. Zij hebben "
                + inWerkdagen(termijnen.aannemen())
                + " om te antwoorden. Zegt er een nee, dan kies jij een ander.";
    }

    /** "1 werkdag", "3 werkdagen" */
    public static String inWerkdagen(int dagen) {
        return dagen == 1 ? "1 werkdag" : dagen + " werkdagen";
    }
}
