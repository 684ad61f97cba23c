package nl.buurtregie.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;

/** A beheerder looked at something that stood out, and says what it was or what was done. */
@ApplicationScoped
@Transactional
public class SluitPatroon {

    private static final int LANGSTE = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Opvallendheden opvallendheden;

    @Inject
    private AuditLog log;

    @Inject
    private Clock clock;

    /** @param reden 1 to 200 characters; it stays with the pattern and is not in the log */
    public Opvallend sluit(Ik ik, long id, String reden) {
        if (reden == null || reden.isBlank() || reden.length() > LANGSTE) {
            throw new RuleViolation(
                    "P3.1", "reden", "Schrijf in het kort wat het was of wat je deed, hooguit 200 tekens.");
        }
        Opvallend een = opvallendheden
                .neem(id)
                .orElseThrow(
                        () -> new RuleViolation("P3.2", "Dit is al afgehandeld. Kijk op de pagina hoe het nu is."));
        em.createNativeQuery("update opvallend set gesloten_op = ?2, gesloten_door = ?3, reden = ?4 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, ik.naam())
                .setParameter(4, reden.strip())
                .executeUpdate();
        log.write(AuditEvent.PATTERN_CLOSED, ik.medewerker(), null, null);
        return een;
    }
}
