package nl.buurtregie.bemiddeling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.vrijwilliger.uren.Tijd;

/**
 * Which case, as it was when the form was opened, and what goes with every step.
 *
 * @param versie the version that was seen; an older one is refused
 * @param notitie at most 500 characters, or null
 * @param gesprek which planned talk the outcome is about; 0 is another one, null when it was not asked
 * @param namens the mediator who did it, when a coördinator records it; else null
 * @param op the day it happened; null is today
 * @param tijd how long it took the mediator, and what the way there cost; null when nothing was told
 */
public record Stap(String nummer, int versie, String notitie, Long gesprek, Long namens, LocalDate op, Tijd tijd) {

    public static final long ANDER_GESPREK = 0;

    public Stap(String nummer, int versie, String notitie) {
        this(nummer, versie, notitie, null, null, null);
    }

    public Stap(String nummer, int versie, String notitie, Long gesprek, Long namens, LocalDate op) {
        this(nummer, versie, notitie, gesprek, namens, op, null);
    }

    public Stap met(Tijd besteed) {
        return new Stap(nummer, versie, notitie, gesprek, namens, op, besteed.isLeeg() ? null : besteed);
    }

    /** Of what is planned nothing was held. */
    Stap zonderGesprek() {
        return new Stap(nummer, versie, notitie, ANDER_GESPREK, namens, op, tijd);
    }

    Stap met(LocalDate dag) {
        return new Stap(nummer, versie, notitie, gesprek, namens, dag, tijd);
    }

    /** Of an earlier day only the day is known. */
    Instant moment(Clock clock) {
        return op == null || op.equals(LocalDate.now(clock)) ? clock.instant() : SharedClock.startOf(op);
    }

    /** The day it happened. */
    LocalDate dag(LocalDate vandaag) {
        return op == null ? vandaag : op;
    }
}
