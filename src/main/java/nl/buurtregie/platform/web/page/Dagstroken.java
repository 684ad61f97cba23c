package nl.buurtregie.platform.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.WorkingDays;

/** Says how much time is left, as a strip of working days and in words. */
@ApplicationScoped
public class Dagstroken {

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    /**
     * @param dagen how many working days are allowed
     * @param einde the last day that is in time
     */
    public DayStrip van(int dagen, LocalDate einde) {
        LocalDate vandaag = LocalDate.now(clock);
        if (vandaag.isAfter(einde)) {
            int telaat = Math.max(1, werkdagen.between(einde, vandaag));
            return DayStrip.late(dagen, telaat, telaat == 1 ? "1 dag te laat" : telaat + " dagen te laat");
        }
        int over = werkdagen.between(vandaag, einde);
        int voorbij = Math.max(0, dagen - over - 1);
        // the day it began is no block of its own: a term of five has five blocks on every day
        return DayStrip.running(voorbij, Math.min(over, Math.max(0, dagen - 1)), nog(over, vandaag, einde));
    }

    /** A day is called as it is: after a Friday the next working day is no "Morgen", and a Sunday that is left is no "Vandaag". */
    private static String nog(int werkdagen, LocalDate vandaag, LocalDate einde) {
        long dagen = ChronoUnit.DAYS.between(vandaag, einde);
        if (dagen <= 1) {
            return dagen == 0 ? "Vandaag" : "Morgen";
        }
        if (werkdagen > 1) {
            return "Nog " + werkdagen + " dagen";
        }
        String dag = DutchDates.weekday(einde);
        return dag.substring(0, 1).toUpperCase(Locale.ROOT) + dag.substring(1);
    }
}
