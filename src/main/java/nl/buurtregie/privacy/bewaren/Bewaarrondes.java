package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.SharedClock;

/** The rounds there were: one a night, by whichever server is first. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Bewaarrondes {

    /** After so long without a sign a round is taken over: its server is gone. */
    private static final Duration VERLATEN = Duration.ofMinutes(5);

    /** A round begins no batch after this. */
    static final LocalTime TOT = LocalTime.of(6, 0);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditLog log;

    /** @param klaar null: cut off or stopped at six, and taken up again in the next night */
    public record Ronde(LocalDate nacht, Instant begonnen, Instant klaar, int weg) {

        /** Whether its night is over: what it left is for another. */
        public boolean isVoorbij(Instant nu) {
            return !nu.isBefore(nacht.atTime(TOT).atZone(SharedClock.ZONE).toInstant());
        }
    }

    /** @return whether this server does the round of this night */
    boolean begin(LocalDate nacht) {
        return em.createNativeQuery(
                                "insert into bewaarronde (nacht, begonnen_op, gezien_op) values (?1, ?2, ?2) on conflict (nacht) do update"
                                        + " set gezien_op = ?2 where bewaarronde.klaar_op is null and bewaarronde.gezien_op < ?3")
                        .setParameter(1, Date.valueOf(nacht))
                        .setParameter(2, Timestamp.from(clock.instant()))
                        .setParameter(3, Timestamp.from(clock.instant().minus(VERLATEN)))
                        .executeUpdate()
                > 0;
    }

    void weg(LocalDate nacht, int aantal) {
        em.createNativeQuery("update bewaarronde set weg = weg + ?2, gezien_op = ?3 where nacht = ?1")
                .setParameter(1, Date.valueOf(nacht))
                .setParameter(2, aantal)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** @param weg how many went this time */
    void klaar(LocalDate nacht, int weg) {
        log.write(AuditEvent.RETENTION_RUN, null, null, weg + " weg");
        em.createNativeQuery("update bewaarronde set klaar_op = ?2 where nacht = ?1")
                .setParameter(1, Date.valueOf(nacht))
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** By which it is judged whether it goes: the newest that was done, however long ago; when there is none, the first that began. */
    Optional<Ronde> maatgevend() {
        return Rows.of(
                        em.createNativeQuery("select nacht, begonnen_op, klaar_op, weg from bewaarronde"
                                        + " order by klaar_op desc nulls last, nacht")
                                .setMaxResults(1),
                        Ronde.class)
                .stream()
                .findFirst();
    }

    /** Newest first. */
    public List<Ronde> laatste(int hoogstens) {
        return Rows.of(
                em.createNativeQuery("select nacht, begonnen_op, klaar_op, weg from bewaarronde order by nacht desc")
                        .setMaxResults(hoogstens),
                Ronde.class);
    }
}
