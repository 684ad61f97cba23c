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
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.Raadplegingen;

/** Reads the access log, and writes in it that it was read. */
@ApplicationScoped
@Transactional
public class Inzagen {

    /** More is asked by choosing fewer days. */
    public static final int HOOGSTENS = 200;

    private static final String WAAR = " from raadpleging r where r.nummer = ?1 and r.op >= ?2 and r.op < ?3";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Raadplegingen raadplegingen;

    /** @param soort INZIEN or WIJZIGEN; {@code wat} the page, or the act */
    public record Regel(Instant op, long medewerkerId, String soort, String wat) {}

    /** How often somebody looked. */
    public record Kijker(long medewerkerId, int keren) {}

    /**
     * What was written of a case, newest first.
     *
     * @param tot last day
     */
    public List<Regel> van(Ik ik, String nummer, LocalDate van, LocalDate tot) {
        List<Regel> regels = Rows.of(
                vraag(
                                "select r.op, r.medewerker_id, r.soort, r.handeling" + WAAR
                                        + " order by r.op desc, r.id desc",
                                nummer,
                                van,
                                tot)
                        .setMaxResults(HOOGSTENS),
                Regel.class);
        raadplegingen.ingezien(ik.id(), nummer, "inzagelijst");
        return regels;
    }

    /** Most often first. */
    public List<Kijker> kijkers(String nummer, LocalDate van, LocalDate tot) {
        return Rows.of(
                vraag("select r.medewerker_id, count(*)" + WAAR + " group by 1 order by 2 desc, 1", nummer, van, tot),
                Kijker.class);
    }

    private Query vraag(String sql, String nummer, LocalDate van, LocalDate tot) {
        return em.createNativeQuery(sql)
                .setParameter(1, nummer)
                .setParameter(2, begin(van))
                .setParameter(3, begin(tot.plusDays(1)));
    }

    private static Timestamp begin(LocalDate dag) {
        return Timestamp.from(dag.atStartOfDay(SharedClock.ZONE).toInstant());
    }
}
