package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.time.DutchDates;

/** A student stays longer, or goes sooner. */
@ApplicationScoped
@Transactional
public class VerlengPeriode {

    @Inject
    private Wegschrift schrift;

    /** @param tot last day of the period */
    public void verleng(Ik ik, long id, int gezien, LocalDate tot) {
        schrift.stap(
                ik,
                id,
                gezien,
                Wegfeit.PERIODE,
                null,
                weg -> weg.verlengt(tot),
                "tot en met " + DutchDates.withYear(tot));
    }
}
