package nl.buurtregie.platform.restore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.platform.schedule.HouseClosed;

/**
 * A backup that was put back by {@code deploy/restore} holds messages that may have gone out already. So the house is closed until a
 * beheerder opens it; work that reaches out does nothing meanwhile.
 */
@ApplicationScoped
public class Restores implements HouseClosed {

    @Inject
    private RestoreRows rows;

    @Inject
    @Any
    private Instance<AfterRestore> after;

    @Inject
    private AuditLog log;

    @Inject
    private Clock clock;

    /** @param made what the backup is of @param restored when it was put back */
    public record Held(Instant made, Instant restored) {}

    @Override
    public boolean isHeld() {
        return rows.isHeld();
    }

    /** The newest that holds everything; empty when nothing is held. */
    public Optional<Held> held() {
        return rows.held();
    }

    /** What was erased after the backup and is not erased again yet: what it is, and why not when that was tried. */
    public List<RestoreRows.Again> notErasedYet() {
        return rows.notErasedYet();
    }

    /** Once after each restore, by the server that starts first. */
    public void settle() {
        rows.unsettled().ifPresent(held -> {
            after.forEach(one -> one.afterRestore(held.restored()));
            if (rows.settled(clock.instant()) > 0) {
                log.write(AuditEvent.RESTORED, null, null, "reservekopie van " + held.made());
            }
        });
    }

    /**
     * From here on everything goes out again.
     *
     * @throws RuleViolation H1.1 as long as something that was erased is here again
     */
    @Transactional
    public void release() {
        if (!rows.notErasedYet().isEmpty()) {
            throw new RuleViolation("H1.1", "Eerst moet opnieuw gewist zijn wat na de reservekopie was gewist.");
        }
        if (rows.release(clock.instant()) > 0) {
            log.write(AuditEvent.OUTGOING_RELEASED, null, null);
        }
    }
}
