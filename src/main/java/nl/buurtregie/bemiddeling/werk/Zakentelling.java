package nl.buurtregie.bemiddeling.werk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.bemiddeling.begrip.Status;

/** How many cases stand at each step today. Counts only: for those who may see no case at all. */
@ApplicationScoped
public class Zakentelling {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * @param open cases at this step
     * @param teLaat of these, past the end of their term
     * @param langst the day the oldest of them began; null when there is none or when the case waits for a date
     */
    public record Aantal(int open, int teLaat, LocalDate langst) {

        static final Aantal GEEN = new Aantal(0, 0, null);
    }

    /** Every open status, in the order of the process; steps without cases count 0. */
    public Map<Status, Aantal> perStap() {
        Map<Status, Aantal> aantallen = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            if (status.isOpen()) {
                aantallen.put(status, Aantal.GEEN);
            }
        }
        List<Object[]> wachtend = em.createQuery(
                        "select b.status, count(b) from Bemiddeling b where b.status in :wacht group by b.status",
                        Object[].class)
                .setParameter("wacht", List.of(Status.BEDENKTIJD, Status.WACHT_OP_NAZORG))
                .getResultList();
        wachtend.forEach(rij -> aantallen.put((Status) rij[0], new Aantal(getal(rij[1]), 0, null)));
        List<Object[]> taken = em.createQuery(
                        "select t.status, count(t), sum(case when t.einde < :vandaag then 1 else 0 end), min(t.begin)"
                                + " from Taak t group by t.status",
                        Object[].class)
                .setParameter("vandaag", LocalDate.now(clock))
                .getResultList();
        taken.forEach(
                rij -> aantallen.put((Status) rij[0], new Aantal(getal(rij[1]), getal(rij[2]), (LocalDate) rij[3])));
        return aantallen;
    }

    private static int getal(Object telling) {
        return ((Number) telling).intValue();
    }
}
