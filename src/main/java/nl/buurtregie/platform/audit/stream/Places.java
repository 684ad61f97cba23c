package nl.buurtregie.platform.audit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.platform.audit.AuditChain;
import nl.buurtregie.platform.audit.AuditLine;
import nl.buurtregie.platform.persistence.Rows;

/** Up to which line each receiver has them. Its row is locked while something is under way: one server sends at a time. */
@ApplicationScoped
class Places {

    /** In one round; whoever is far behind catches up in a few of them. */
    private static final int BATCH = 1_000;

    private static final int LONGEST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditChain chain;

    @Inject
    private Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public void forward(Sink sink) {
        em.createNativeQuery("insert into beveiligingsstroom (naar) values (?1) on conflict do nothing")
                .setParameter(1, sink.name())
                .executeUpdate();
        List<?> free = em.createNativeQuery("select nr from beveiligingsstroom where naar = ?1 for update skip locked")
                .setParameter(1, sink.name())
                .getResultList();
        if (free.isEmpty()) {
            return; // another server is at it
        }
        try {
            List<AuditLine> lines = chain.after(((Number) free.get(0)).longValue(), BATCH);
            if (!lines.isEmpty()) {
                sink.send(lines);
                arrived(sink, lines.get(lines.size() - 1).nr());
            }
        } catch (IOException gone) {
            failed(sink, gone);
        }
    }

    Streams.State state(Sink sink) {
        return Rows.of(
                        em.createNativeQuery("select cast(?2 as varchar), s.gelukt_op, k.nr - coalesce(s.nr, 0), s.fout"
                                        + " from beveiligingsketen k left join beveiligingsstroom s on s.naar = ?1")
                                .setParameter(1, sink.name())
                                .setParameter(2, sink.where()),
                        Streams.State.class)
                .get(0);
    }

    private void arrived(Sink sink, long place) {
        em.createNativeQuery("update beveiligingsstroom set nr = ?2, gelukt_op = ?3, fout = null where naar = ?1")
                .setParameter(1, sink.name())
                .setParameter(2, place)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private void failed(Sink sink, IOException why) {
        String detail = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        String words = "dat lukt nu niet (" + detail + ")";
        em.createNativeQuery("update beveiligingsstroom set fout = ?2 where naar = ?1")
                .setParameter(1, sink.name())
                .setParameter(2, words.substring(0, Math.min(LONGEST, words.length())))
                .executeUpdate();
    }
}
