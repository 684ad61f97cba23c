package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.WorkingDays;

/**
 * Open work of a role that the gemeente took away. It waits some days where it is: a group that was typed wrong there takes the role of
 * many at once, and what was handed over does not come back with it.
 */
@ApplicationScoped
public class Wachtwerk {

    /** Long enough to see a mistake of Friday afternoon on Monday and mend it; a case waits longer than this for an answer anyway. */
    public static final int WERKDAGEN = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Werkverdeling werk;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    /** One role of one person. */
    record Rolvan(long medewerkerId, Rol rol) {}

    /**
     * What waits.
     *
     * @param tot the last day of it
     */
    public record Wacht(Rol rol, LocalDate tot, int stukken) {}

    private record Regel(Rol rol, LocalDate tot) {}

    /** From here on nobody gives this person work, and what is open waits. */
    void begin(long wie, Rol rol) {
        werk.leegTeMaken(wie);
        if (werk.van(wie).containsKey(rol)) {
            em.createNativeQuery("insert into medewerker_wachtwerk (medewerker_id, rol, tot) values (?1, ?2, ?3)"
                            + " on conflict (medewerker_id, rol) do update set tot = excluded.tot")
                    .setParameter(1, wie)
                    .setParameter(2, rol.code())
                    .setParameter(3, Date.valueOf(werkdagen.plus(LocalDate.now(clock), WERKDAGEN)))
                    .executeUpdate();
        }
    }

    /** What waits for a role that did not come back, as long as any of it is still with this person. */
    List<Wacht> van(Medewerker wie) {
        return Rows.of(
                        em.createNativeQuery(
                                        "select upper(rol), tot from medewerker_wachtwerk where medewerker_id = ?1 order by rol")
                                .setParameter(1, wie.id()),
                        Regel.class)
                .stream()
                .filter(een -> !wie.rollen().contains(een.rol()))
                .map(een -> new Wacht(een.rol(), een.tot(), stukken(wie.id(), een.rol())))
                .filter(een -> een.stukken() > 0)
                .toList();
    }

    /** Everything of which the last day has been. */
    List<Rolvan> voorbij() {
        return Rows.of(
                em.createNativeQuery("select medewerker_id, upper(rol) from medewerker_wachtwerk where tot < ?1"
                                + " order by medewerker_id, rol")
                        .setParameter(1, Date.valueOf(LocalDate.now(clock))),
                Rolvan.class);
    }

    /** It waits no longer. */
    void klaar(long wie, Rol rol) {
        em.createNativeQuery("delete from medewerker_wachtwerk where medewerker_id = ?1 and rol = ?2")
                .setParameter(1, wie)
                .setParameter(2, rol.code())
                .executeUpdate();
    }

    private int stukken(long wie, Rol rol) {
        return werk.van(wie).getOrDefault(rol, List.of()).size();
    }
}
