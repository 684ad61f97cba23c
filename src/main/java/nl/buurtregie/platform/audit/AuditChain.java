package nl.buurtregie.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.schedule.RegularWork;

/** Seals what was written, one at a time whatever the number of servers, and looks whether all is still there. */
@ApplicationScoped
public class AuditChain implements RegularWork {

    private static final String COLUMNS =
            "select nr, op, wat, gelukt, wie, betreft, adres, net, waar, toelichting, zegel from beveiligingslog where ";

    @PersistenceContext
    private EntityManager em;

    /**
     * How the chain is.
     *
     * @param broken from which line it is broken; null when it is whole
     */
    public record State(long lines, Long broken) {}

    /** Numbers of lines, both included. */
    public record Span(long first, long last) {}

    @Override
    public String what() {
        return "regels van het beveiligingslog verzegelen";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void round() {
        seal();
    }

    /** Everything that was committed is in the chain afterwards. @return how many were added */
    @Transactional(TxType.REQUIRES_NEW)
    public int seal() {
        return ((Number) em.createNativeQuery("select beveiligingslog_verzegel()")
                        .getSingleResult())
                .intValue();
    }

    /** Reads every line, and mends nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    public State check() {
        return Rows.of(em.createNativeQuery("select regels, stuk from beveiligingslog_controle()"), State.class)
                .get(0);
    }

    /** Lines after this number, oldest first. */
    @Transactional
    public List<AuditLine> after(long nr, int most) {
        return after(nr, Long.MAX_VALUE, most);
    }

    /** The same, up to the last one. */
    @Transactional
    public List<AuditLine> after(long nr, long last, int most) {
        return Rows.of(
                em.createNativeQuery(COLUMNS + "nr > ?1 and nr <= ?2 order by nr")
                        .setParameter(1, nr)
                        .setParameter(2, last)
                        .setMaxResults(most),
                AuditLine.class);
    }

    /** First and last line of what happened in a period; a few in between may be of just before or after. */
    @Transactional
    public Span span(Instant from, Instant until) {
        return Rows.of(
                        em.createNativeQuery("select coalesce(min(nr), 1), coalesce(max(nr), 0) from beveiligingslog"
                                        + " where op >= ?1 and op < ?2")
                                .setParameter(1, Timestamp.from(from))
                                .setParameter(2, Timestamp.from(until)),
                        Span.class)
                .get(0);
    }

    /** Lets the oldest lines go that are older than this. @return how many went */
    @Transactional
    public int letGo(Instant before, int most, Instant now) {
        return ((Number) em.createNativeQuery("select beveiligingslog_ruim_op(?1, ?2, ?3)")
                        .setParameter(1, Timestamp.from(before))
                        .setParameter(2, most)
                        .setParameter(3, Timestamp.from(now))
                        .getSingleResult())
                .intValue();
    }
}
