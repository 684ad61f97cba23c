package nl.buurtregie.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;

/**
 * Writes the security log. No names, no addresses, nothing that somebody typed, nothing of a case: accounts by their number, and words
 * of our own.
 */
@ApplicationScoped
public class AuditLog {

    private static final int LONGEST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Origin origin;

    @Inject
    private AddressPrint print;

    /**
     * Something that whoever asks did, in the transaction in which it happens: both stay, or neither.
     *
     * @param about account that it happened to, or null
     * @param detail a few words of our own, or null
     */
    @Transactional
    public void write(AuditEvent what, Long about, String detail) {
        append(what, origin.account(), about, detail);
    }

    /**
     * The same, when it is known who did it.
     *
     * @param who account, or null
     */
    @Transactional
    public void write(AuditEvent what, Long who, Long about, String detail) {
        append(what, who, about, detail);
    }

    /** Something that was refused: it stays, also when all else is rolled back. */
    @Transactional(TxType.REQUIRES_NEW)
    public void writeAnyway(AuditEvent what, Long who, Long about, String detail) {
        append(what, who, about, detail);
    }

    private void append(AuditEvent what, Long who, Long about, String detail) {
        String address = origin.address();
        em.createNativeQuery(
                        "insert into beveiligingslog (op, wat, gelukt, wie, betreft, adres, net, waar, toelichting)"
                                + " values (?1, ?2, ?3, cast(?4 as bigint), cast(?5 as bigint), ?6, ?7, ?8, ?9)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, what.name())
                .setParameter(3, what.worked())
                .setParameter(4, who)
                .setParameter(5, about)
                .setParameter(6, print.of(address).orElse(null))
                .setParameter(7, AddressPrint.net(address).orElse(null))
                .setParameter(8, origin.route())
                .setParameter(9, clean(detail))
                .executeUpdate();
    }

    /** One line, not empty, not too long. */
    private static String clean(String detail) {
        String flat =
                detail == null ? "" : detail.replaceAll("\\p{Cntrl}+", " ").strip();
        return flat.isEmpty() ? null : flat.substring(0, Math.min(LONGEST, flat.length()));
    }
}
