package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.DutchDates;

/** Somebody will be away, or is back earlier. For oneself, or by the coördinator for somebody who is ill. */
@ApplicationScoped
@Transactional
public class MeldAfwezig {

    /** Longest time away, in years: a typing fault is longer. */
    private static final int HOOGUIT = 1;

    @Inject
    private Afwezigheden afwezigheden;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    public void meld(Ik ik, long medewerkerId, LocalDate van, LocalDate tot) {
        magVoor(ik, medewerkerId);
        medewerkers.get(medewerkerId);
        if (tot.isBefore(van)) {
            throw new RuleViolation("M4", "tot", "De laatste dag ligt voor de eerste. Draai ze om.");
        }
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate laatste = vandaag.plusYears(HOOGUIT);
        if (tot.isBefore(vandaag) || tot.isAfter(laatste)) {
            throw new RuleViolation(
                    "M5", "tot", "Kies een laatste dag van vandaag tot en met " + DutchDates.withYear(laatste) + ".");
        }
        if (!afwezigheden.isEr(medewerkerId, van, tot)) {
            afwezigheden.add(new Afwezigheid(medewerkerId, van, tot, ik.naam(), clock.instant()));
        }
    }

    public void trekIn(Ik ik, long afwezigheidId) {
        Afwezigheid weg = afwezigheden.find(afwezigheidId).orElseThrow(NotFound::new);
        magVoor(ik, weg.medewerkerId());
        afwezigheden.remove(weg);
    }

    private static void magVoor(Ik ik, long medewerkerId) {
        if (ik.id() != medewerkerId && !ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
    }
}
