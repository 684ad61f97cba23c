package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.mensen.Accountlink.Soort;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.platform.persistence.Rows;

/** All links that open an account. */
@ApplicationScoped
class Accountlinks {

    private static final String OPEN =
            "select l from Accountlink l where l.gebruiktOp is null and l.ingetrokkenOp is null";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditLog log;

    /** A new link; those of the same kind for the same person work no longer. */
    Geheim maak(Soort soort, long medewerkerId) {
        van(medewerkerId).stream().filter(een -> een.soort() == soort).forEach(een -> een.trekIn(clock.instant()));
        Geheim geheim = Geheim.nieuw();
        em.persist(new Accountlink(soort, medewerkerId, geheim, clock.instant()));
        if (soort == Soort.WACHTWOORD) {
            log.write(AuditEvent.PASSWORD_LINK_ASKED, medewerkerId, null);
        }
        return geheim;
    }

    /** The link of this kind that was made last went with this message. */
    void gemaild(Soort soort, long medewerkerId, long bericht) {
        van(medewerkerId).stream().filter(een -> een.soort() == soort).forEach(een -> een.gemaild(bericht));
    }

    /** What is wrong with the mail of the invitation that stands open; null when nothing is known of that. */
    Iemand.Retour retour(long medewerkerId) {
        return Rows.of(
                        em.createNativeQuery(
                                        "select u.stand, u.fout from accountlink l join uitgaand u on u.id = l.bericht_id"
                                                + " where l.medewerker_id = ?1 and l.soort = 'UITNODIGING' and l.gebruikt_op is null"
                                                + " and l.ingetrokken_op is null"
                                                + " and u.stand in ('TERUGGEKOMEN', 'MISLUKT', 'ONZEKER')")
                                .setParameter(1, medewerkerId),
                        Iemand.Retour.class)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Only one that works now; to look at. */
    Optional<Accountlink> find(String geheim) {
        return find(geheim, LockModeType.NONE);
    }

    /** Only one that works now; to use. Whoever comes at the same moment waits, and finds it used. */
    Optional<Accountlink> neem(String geheim) {
        return find(geheim, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Accountlink> find(String geheim, LockModeType slot) {
        return Geheim.van(geheim)
                .flatMap(gekend -> em.createQuery("select l from Accountlink l where l.hash = :hash", Accountlink.class)
                        .setParameter("hash", gekend.hash())
                        .setLockMode(slot)
                        .getResultStream()
                        .findFirst())
                .filter(link -> link.isGeldigOp(clock.instant()));
    }

    /** Those of one person that were not used or withdrawn, expired ones too. */
    List<Accountlink> van(long medewerkerId) {
        return em.createQuery(OPEN + " and l.medewerkerId = :wie", Accountlink.class)
                .setParameter("wie", medewerkerId)
                .getResultList();
    }

    /** Until when the invitation works, by account. */
    Map<Long, Instant> uitnodigingen() {
        Map<Long, Instant> tot = new HashMap<>();
        em.createQuery(OPEN + " and l.soort = :soort", Accountlink.class)
                .setParameter("soort", Soort.UITNODIGING)
                .getResultList()
                .forEach(link -> tot.put(link.medewerkerId(), link.geldigTot()));
        return tot;
    }

    void trekIn(long medewerkerId) {
        van(medewerkerId).forEach(link -> link.trekIn(clock.instant()));
    }

    /** How many were made for this person in the time before now; used and withdrawn ones too. */
    int gemaaktIn(Duration tijd, Soort soort, long medewerkerId) {
        return ((Number) em.createNativeQuery("select count(*) from accountlink where medewerker_id = ?1"
                                + " and soort = ?2 and gemaakt_op > ?3")
                        .setParameter(1, medewerkerId)
                        .setParameter(2, soort.name())
                        .setParameter(3, Timestamp.from(clock.instant().minus(tijd)))
                        .getSingleResult())
                .intValue();
    }
}
