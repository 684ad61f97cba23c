package nl.buurtregie.wijkkompas.bereik;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import nl.buurtregie.platform.settings.Settings;

/** Since when there is something to count: a year before that is no year in which nothing happened. */
@ApplicationScoped
public class Registraties {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings instellingen;

    @Inject
    private Clock clock;

    /**
     * The first day that counts: as the organisation set it (a year), else of the quarter of the first fact, else of this one. So of what
     * began in the middle of a year the quarters count, and the year does not: it would look quiet.
     */
    public LocalDate eersteDag(Registratie registratie) {
        int gekozen = instellingen.number(registratie.vanaf());
        if (gekozen > 0) {
            return LocalDate.of(gekozen, 1, 1);
        }
        Date eerste = (Date) em.createNativeQuery(registratie.vroegste()).getSingleResult();
        LocalDate dag = eerste == null ? LocalDate.now(clock) : eerste.toLocalDate();
        return dag.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    /** The year of that day. */
    public int vanaf(Registratie registratie) {
        return eersteDag(registratie).getYear();
    }

    /** Whether it was there all of that year. */
    public boolean isHeel(Registratie registratie, int jaar) {
        return !eersteDag(registratie).isAfter(LocalDate.of(jaar, 1, 1));
    }
}
