package nl.buurtregie.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Sleutelring;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;

/** A mediator makes, renews or withdraws the link to the own calendar; one works at a time. */
@ApplicationScoped
@Transactional
public class Kalenderlinks implements Sleutelring {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditLog log;

    /** When the link that works now was made; empty when there is none. */
    public Optional<Instant> gemaaktOp(Ik ik) {
        return van(ik.id()).map(Kalenderlink::gemaaktOp);
    }

    /** A new link; the one before works no longer. */
    public Geheim maak(Ik ik) {
        trekIn(ik);
        em.flush(); // the old one goes before the new one comes: one works at a time
        Geheim geheim = Geheim.nieuw();
        em.persist(new Kalenderlink(ik.id(), geheim, clock.instant()));
        log.write(AuditEvent.KEY_MADE, ik.medewerker(), null, "agendalink");
        return geheim;
    }

    public void trekIn(Ik ik) {
        trekIn(ik.id());
    }

    @Override
    public void trekIn(long medewerkerId) {
        van(medewerkerId).ifPresent(link -> {
            link.trekIn(clock.instant());
            log.write(AuditEvent.KEY_TAKEN, medewerkerId, "agendalink");
        });
    }

    @Override
    public Optional<String> heeft(long medewerkerId) {
        return van(medewerkerId).map(link -> "agendalink");
    }

    /** Whose calendar this is; empty when the link does not work. */
    Optional<Long> eigenaar(Geheim geheim) {
        return em.createQuery(
                        "select l from Kalenderlink l where l.hash = :hash and l.ingetrokkenOp is null",
                        Kalenderlink.class)
                .setParameter("hash", geheim.hash())
                .getResultStream()
                .map(Kalenderlink::medewerkerId)
                .findFirst();
    }

    private Optional<Kalenderlink> van(long medewerkerId) {
        return em.createQuery(
                        "select l from Kalenderlink l where l.medewerkerId = :wie and l.ingetrokkenOp is null",
                        Kalenderlink.class)
                .setParameter("wie", medewerkerId)
                .getResultStream()
                .findFirst();
    }
}
