package nl.buurtregie.platform.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
        return DayStrip.running(voorbij, Math.min(over, Math.max(0, dagen - 1)), nog(over));
    }

    private static String nog(int dagen) {
        return switch (dagen) {
            case 0 -> "Vandaag";
            case 1 -> "Morgen";
            default -> "Nog " + dagen + " dagen";
        };
    }
}
