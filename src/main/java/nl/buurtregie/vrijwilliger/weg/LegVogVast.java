package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.vrijwilliger.Vrijwilligerinstellingen;

/** The coördinator saw a VOG. The day on it is kept, and until when it counts; never the document. */
@ApplicationScoped
@Transactional
public class LegVogVast {

    @Inject
    private Wegschrift schrift;

    @Inject
    private Vrijwilligerinstellingen instellingen;

    /** @param op the day on the VOG */
    public void legVast(Ik ik, long id, int gezien, LocalDate op) {
        if (op == null) {
            throw new RuleViolation("V12", "op", "Kies de dag die op de VOG staat.");
        }
        LocalDate tot = op.plus(instellingen.vog());
        schrift.stap(
                ik,
                id,
                gezien,
                Wegfeit.VOG,
                null,
                weg -> weg.toontVog(op, tot, schrift.vandaag()),
                "geldt tot en met " + DutchDates.withYear(tot));
    }
}
