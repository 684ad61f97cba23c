package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.restore.AfterRestore;
import nl.buurtregie.platform.restore.RestoreRows;
import nl.buurtregie.platform.schedule.RegularWork;

/**
 * A backup that was put back knows again what was erased after it was made. That is erased once more, in the way it was: before anybody
 * looks, and what did not work again and again.
 */
@ApplicationScoped
class Nawissing implements AfterRestore, RegularWork {

    private static final Logger LOG = Logger.getLogger(Nawissing.class.getName());
    private static final int BATCH = 100;

    @Inject
    private RestoreRows rijen;

    @Inject
    private Bewaarplan plan;

    @Inject
    private Clock clock;

    /** What is in the log since the start: it is tried every few seconds, and tells nothing new. */
    private final Set<Long> verteld = ConcurrentHashMap.newKeySet();

    @Override
    public String what() {
        return "opnieuw wissen na het terugzetten van een reservekopie";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void afterRestore(Instant restored) {
        round();
    }

    /** Of a backup of weeks ago that may be much. */
    @Override
    public Duration longest() {
        return Duration.ofDays(1);
    }

    @Override
    public void round() {
        boolean weg = true;
        while (weg) { // what went may have been in the way of another
            weg = alle();
        }
    }

    /** @return whether one of them is gone */
    private boolean alle() {
        boolean weg = false;
        List<RestoreRows.Again> deze = rijen.notErasedAfter(0);
        while (!deze.isEmpty()) {
            for (RestoreRows.Again wat : deze) {
                weg |= wis(wat);
            }
            deze = rijen.notErasedAfter(deze.get(deze.size() - 1).id());
        }
        return weg;
    }

    /** @return whether it is gone */
    private boolean wis(RestoreRows.Again wat) {
        String fout = fout(wat);
        if (fout == null) {
            rijen.erased(wat.id(), clock.instant());
        } else if (!fout.equals(wat.fault())) {
            rijen.notErased(wat.id(), fout);
        }
        return fout == null;
    }

    /** @return why it is still here, or null */
    private String fout(RestoreRows.Again wat) {
        try {
            Bewaarsoort soort = plan.soorten().stream()
                    .filter(een -> een.bewaring().code().equals(wat.kind()))
                    .findFirst()
                    .orElse(null);
            if (soort == null) {
                return "Deze soort kennen wij niet meer.";
            }
            if (wat.number() != null) {
                plan.wisNogEens(soort, wat.number());
                return null;
            }
            int weg = BATCH;
            while (weg > 0) {
                weg = plan.ruimOp(soort, BATCH);
            }
            return null;
        } catch (RuleViolation nietNu) {
            return nietNu.getMessage();
        } catch (RuntimeException mislukt) {
            if (verteld.add(wat.id())) {
                LOG.log(Level.WARNING, "opnieuw wissen van " + wat.kind() + " mislukt", mislukt);
            }
            return "Het wissen mislukte. De reden staat in het log.";
        }
    }
}
