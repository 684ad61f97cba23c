package nl.buurtregie.privacy.inzage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.Bekeken;
import nl.buurtregie.privacy.Grond;
import nl.buurtregie.privacy.Raadplegingen;

/** Reads the access log, and writes down that it was read. */
@ApplicationScoped
@Transactional
public class Inzagen {

    /** More is asked by choosing fewer days. */
    public static final int HOOGSTENS = 200;

    private static final String REGELS =
            "select r.op, r.medewerker_id, r.nummer, r.soort, r.handeling, coalesce(r.grond, ''), r.sinds";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Raadplegingen raadplegingen;

    @Inject
    private AuditLog log;

    /** What was done with a case. */
    public enum Soort {
        INZIEN,
        GEVONDEN,
        WIJZIGEN,
        GEWEIGERD
    }

    /**
     * @param wat the page, or the act
     * @param grond name of a {@link Grond}; "" in lines from before it was kept
     * @param sinds of the ground; null when it has no beginning
     */
    public record Regel(
            Instant op, long medewerkerId, String nummer, Soort soort, String wat, String grond, LocalDate sinds) {}

    /** How often somebody looked or changed; what was refused is not in it. */
    public record Kijker(long medewerkerId, int keren) {}

    /**
     * What was written of a case, newest first.
     *
     * @param tot last day
     */
    public List<Regel> van(Ik ik, String nummer, LocalDate van, LocalDate tot) {
        List<Regel> regels = regels("r.nummer = ?1", nummer, van, tot);
        raadplegingen.ingezien(ik, Bekeken.toezicht(nummer), "inzagelijst");
        return regels;
    }

    /** What somebody looked at, newest first. */
    public List<Regel> door(Ik ik, long medewerker, LocalDate van, LocalDate tot) {
        List<Regel> regels = regels("r.medewerker_id = ?1", medewerker, van, tot);
        log.write(AuditEvent.READERS_READ, ik.medewerker(), medewerker, null);
        return regels;
    }

    /** Most often first. */
    public List<Kijker> kijkers(String nummer, LocalDate van, LocalDate tot) {
        return Rows.of(
                vraag(
                        "select r.medewerker_id, count(*)",
                        "r.nummer = ?1 and r.soort <> 'GEWEIGERD'",
                        "group by 1 order by 2 desc, 1",
                        nummer,
                        van,
                        tot),
                Kijker.class);
    }

    /** Somebody looked at a case or changed it on a day, in the function of then, so many times. */
    public record Keer(LocalDate dag, long medewerkerId, String functie, int keren) {}

    /** For whoever the case is about: by day, without what was refused. That it was told is written down. */
    public List<Keer> keren(Ik ik, String nummer, LocalDate van, LocalDate tot) {
        List<Keer> keren = Rows.of(
                vraag(
                        "select (r.op at time zone 'Europe/Amsterdam')::date, r.medewerker_id, "
                                + Grond.functie("r.grond") + ", count(*)",
                        "r.nummer = ?1 and r.soort <> 'GEWEIGERD' and r.medewerker_id > 0",
                        "group by 1, 2, 3 order by 1, 2, 3",
                        nummer,
                        van,
                        tot),
                Keer.class);
        raadplegingen.ingezien(ik, Bekeken.toezicht(nummer), "brief aan de bewoner over wie keek");
        return keren;
    }

    private List<Regel> regels(String waar, Object wat, LocalDate van, LocalDate tot) {
        return Rows.of(
                vraag(REGELS, waar, "order by r.op desc, r.id desc", wat, van, tot)
                        .setMaxResults(HOOGSTENS + 1),
                Regel.class);
    }

    private Query vraag(String wat, String waar, String orde, Object sleutel, LocalDate van, LocalDate tot) {
        return em.createNativeQuery(wat + " from raadpleging r where " + waar + " and r.op >= ?2 and r.op < ?3 " + orde)
                .setParameter(1, sleutel)
                .setParameter(2, begin(van))
                .setParameter(3, begin(tot.plusDays(1)));
    }

    private static Timestamp begin(LocalDate dag) {
        return Timestamp.from(SharedClock.startOf(dag));
    }
}
