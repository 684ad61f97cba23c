package nl.buurtregie.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.audit.AuditChain;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.platform.persistence.Rows;

/** Is the list still whole? Looks at every line and writes down what was found; a break stands out, and nothing mends it. */
@ApplicationScoped
@Transactional
public class KijkKetenNa {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditChain keten;

    @Inject
    private AuditLog log;

    @Inject
    private Clock clock;

    /**
     * What was found the last time.
     *
     * @param stuk from which line; null when it was whole
     */
    public record Gevonden(Instant op, long regels, Long stuk) {}

    public Gevonden kijkNa(Ik ik) {
        log.write(AuditEvent.LOG_CHECKED, ik.medewerker(), null, null);
        return kijk(ik.medewerker());
    }

    Gevonden kijk(Long wie) {
        keten.seal();
        AuditChain.State stand = keten.check();
        Instant nu = clock.instant();
        em.createNativeQuery(
                        "insert into beveiligingscontrole (op, regels, stuk, wie) values (?1, ?2, cast(?3 as bigint),"
                                + " cast(?4 as bigint))")
                .setParameter(1, Timestamp.from(nu))
                .setParameter(2, stand.lines())
                .setParameter(3, stand.broken())
                .setParameter(4, wie)
                .executeUpdate();
        if (stand.broken() != null) {
            em.createNativeQuery("insert into opvallend (soort, onderwerp, eerste, laatste, gevonden_op)"
                            + " values (?1, ?2, ?3, ?3, ?3) on conflict (soort, onderwerp) where gesloten_op is null do update"
                            + " set laatste = excluded.laatste")
                    .setParameter(1, Patroon.LIJST_STUK.name())
                    .setParameter(2, stand.broken().toString())
                    .setParameter(3, Timestamp.from(nu))
                    .executeUpdate();
        }
        return new Gevonden(nu, stand.lines(), stand.broken());
    }

    /** Empty when nobody ever looked. */
    public Optional<Gevonden> laatste() {
        return Rows.of(
                        em.createNativeQuery(
                                "select op, regels, stuk from beveiligingscontrole order by id desc limit 1"),
                        Gevonden.class)
                .stream()
                .findFirst();
    }
}
