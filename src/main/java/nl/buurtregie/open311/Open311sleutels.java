package nl.buurtregie.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;

/** All keys of other programs. */
@ApplicationScoped
@Transactional
public class Open311sleutels {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditLog log;

    /** Empty when it does not work (any more). */
    Optional<Open311sleutel> geldig(String sleutel) {
        return Geheim.van(sleutel).flatMap(gekend -> em.createQuery(
                        "select s from Open311sleutel s where s.hash = :hash and s.ingetrokkenOp is null",
                        Open311sleutel.class)
                .setParameter("hash", gekend.hash())
                .getResultStream()
                .findFirst());
    }

    /** Who asks; empty when no key was sent, or it does not work. */
    public Optional<Long> programma(String sleutel) {
        return geldig(sleutel).map(Open311sleutel::programma);
    }

    static RuleViolation geenToegang() {
        return new RuleViolation("X1.1", "api_key", "api_key was not provided, or does not work (any more)");
    }

    /** @return the key, to be shown once */
    public String maak(String naam) {
        Geheim geheim = Geheim.nieuw();
        return bewaar(new Open311sleutel(geheim.hash(), naam, clock.instant()), geheim);
    }

    /**
     * One more key of the same program; the one before works on until it is taken back.
     *
     * @return the key, to be shown once
     */
    public String maakNog(long id) {
        Geheim geheim = Geheim.nieuw();
        return bewaar(een(id).volgende(geheim.hash(), clock.instant()), geheim);
    }

    private String bewaar(Open311sleutel nieuw, Geheim geheim) {
        em.persist(nieuw);
        log.write(AuditEvent.KEY_MADE, null, woord(nieuw));
        return geheim.tekst();
    }

    /** From now on nothing comes in with it. */
    public void trekIn(long id) {
        Open311sleutel sleutel = een(id);
        sleutel.trekIn(clock.instant());
        log.write(AuditEvent.KEY_TAKEN, null, woord(sleutel));
    }

    private Open311sleutel een(long id) {
        return Optional.ofNullable(em.find(Open311sleutel.class, id)).orElseThrow(NotFound::new);
    }

    private static String woord(Open311sleutel sleutel) {
        return "Open311: " + sleutel.naam();
    }

    /** Newest first. */
    public List<Open311sleutel> alle() {
        return em.createQuery("select s from Open311sleutel s order by s.id desc", Open311sleutel.class)
                .getResultList();
    }
}
