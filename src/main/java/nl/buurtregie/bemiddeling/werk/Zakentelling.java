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
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** How many cases stand at each step today. Counts only: for those who may see no case at all. */
@ApplicationScoped
public class Zakentelling {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * @param open cases at this step
     * @param teLaat of these, past the end of their term; none that stands still at somebody's request
     */
    public record Aantal(int open, int teLaat) {

        static final Aantal GEEN = new Aantal(0, 0);
    }

    /** Nobody has anything to do. */
    private static final List<Status> ZONDER_TAAK =
            List.of(Status.BEDENKTIJD, Status.WACHT_OP_NAZORG, Status.WACHT_OP_ANDERE_ZAAK);

    /** Every open status, in the order of the process; steps without cases count 0. */
    public Map<Status, Aantal> perStap() {
        Map<Status, Aantal> aantallen = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            if (status.isOpen()) {
                aantallen.put(status, Aantal.GEEN);
            }
        }
        Rows.map(
                        em.createQuery("select b.status, count(b) from Bemiddeling b where b.status in :wacht"
                                        + " group by b.status")
                                .setParameter("wacht", ZONDER_TAAK),
                        Status.class,
                        Integer.class)
                .forEach((status, open) -> aantallen.put(status, new Aantal(open, 0)));
        Rows.of(
                        em.createQuery("select t.status, count(t), sum(case when t.einde < :vandaag and "
                                        + Beperkingen.staatStil("t.nummer", false)
                                        + " then 1 else 0 end) from Taak t group by t.status")
                                .setParameter("vandaag", LocalDate.now(clock)),
                        Stand.class)
                .forEach(een -> aantallen.put(een.status(), new Aantal(een.open(), een.teLaat())));
        return aantallen;
    }

    private record Stand(Status status, int open, int teLaat) {}
}
