package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.Termijn;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.platform.web.DayStrip;

/** Says how much time is left, as a strip of working days and in words. */
@ApplicationScoped
public class Termijnwoorden {

    @Inject
    private Termijnen termijnen;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    DayStrip strook(Taak taak) {
        return taak.isStil() ? DayStrip.waiting("termijn staat stil") : strook(taak.termijn());
    }

    public DayStrip strook(Termijn termijn) {
        LocalDate vandaag = LocalDate.now(clock);
        if (vandaag.isAfter(termijn.einde())) {
            int telaat = Math.max(1, werkdagen.between(termijn.einde(), vandaag));
            return DayStrip.late(
                    termijn.werkdagen(), telaat, telaat == 1 ? "1 dag te laat" : telaat + " dagen te laat");
        }
        int over = werkdagen.between(vandaag, termijn.einde());
        int voorbij = Math.max(0, termijn.werkdagen() - over - 1);
        // the day it began is no block of its own: a term of five has five blocks on every day
        return DayStrip.running(voorbij, Math.min(over, Math.max(0, termijn.werkdagen() - 1)), nog(over));
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

    private static String nog(int dagen) {
        return switch (dagen) {
            case 0 -> "Vandaag";
            case 1 -> "Morgen";
            default -> "Nog " + dagen + " dagen";
        };
    }
}
