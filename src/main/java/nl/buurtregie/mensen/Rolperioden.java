package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Rows;

/** From which day to which somebody has a role. */
@ApplicationScoped
public class Rolperioden {

    private static final String VRAAG = "select medewerker_id, upper(rol), van, tot from medewerker_rol where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * A role that somebody has now.
     *
     * @param van first day; null when that was never written down
     * @param tot last day; null when there is none
     */
    public record Periode(long medewerkerId, Rol rol, LocalDate van, LocalDate tot) {}

    /** In the order of the roles. */
    public List<Periode> van(long medewerkerId) {
        em.flush();
        return Rows.of(
                em.createNativeQuery(VRAAG + "medewerker_id = ?1 order by rol").setParameter(1, medewerkerId),
                Periode.class);
    }

    /** Roles of people at work or invited whose last day was before today; with a closed account a role waits. */
    List<Periode> voorbij() {
        return Rows.of(
                em.createNativeQuery(VRAAG + "tot < ?1 and exists (select from medewerker m where m.id = medewerker_id"
                                + " and m.gesloten_op is null) order by medewerker_id, rol")
                        .setParameter(1, Date.valueOf(LocalDate.now(clock))),
                Periode.class);
    }

    /** Somebody comes back: a last day that passed while nobody was here does not end a role now. */
    void zonderVerlopenEinde(long medewerkerId) {
        em.flush();
        em.createNativeQuery("update medewerker_rol set tot = null where medewerker_id = ?1 and tot < ?2")
                .setParameter(1, medewerkerId)
                .setParameter(2, Date.valueOf(LocalDate.now(clock)))
                .executeUpdate();
    }

    void tot(long medewerkerId, Rol rol, LocalDate tot) {
        em.flush();
        em.createNativeQuery("update medewerker_rol set tot = ?3 where medewerker_id = ?1 and rol = ?2")
                .setParameter(1, medewerkerId)
                .setParameter(2, rol.code())
                .setParameter(3, tot == null ? null : Date.valueOf(tot))
                .executeUpdate();
    }
}
