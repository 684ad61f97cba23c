package nl.buurtregie.platform.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import nl.buurtregie.platform.Networks;
import org.eclipse.microprofile.config.Config;

/**
 * How often one address, and everybody together, may do something on the public pages. Counted for all servers together; by each server alone
 * when the database cannot be asked, so that no page breaks on its brake and none goes without. Networks of our own organisation may more often:
 * there many people are one address.
 */
@ApplicationScoped
public class Throttle {

    private static final Logger LOG = Logger.getLogger(Throttle.class.getName());
    private static final String OWN = "buurtregie.eigen.netwerk";

    /** As many people as that may be behind one address of our own organisation. */
    private static final int OWN_TIMES = 20;

    private static final Duration SAY_AGAIN = Duration.ofMinutes(1);

    @Inject
    private Config settings;

    @Inject
    private Clock clock;

    @Inject
    private SharedCount shared;

    @Inject
    private LocalCount local;

    private final Map<Kind, Limits> limits = new ConcurrentHashMap<>();
    private final AtomicReference<Networks> own = new AtomicReference<>();
    private final AtomicReference<Instant> said = new AtomicReference<>(Instant.EPOCH);

    /** What is counted, and how often it may be: times an address, times everybody, in a period. */
    public enum Kind {
        /** Opening a page whose path is a secret: slows down whoever guesses. */
        LOOK("kijken", "120/PT10M", "6000/PT10M", true),
        /**
         * What everybody may read and no secret opens: figures, borders, reports over Open311. Apart, or readers of a newspaper would shut the
         * links of residents.
         */
        PUBLIC("openbaar", "300/PT10M", "30000/PT10M", true),
        /** One answer of a form of several pages. */
        STEP("stap", "120/PT10M", "6000/PT10M", true),
        /** Sending what is stored. */
        SEND("versturen", "10/PT1H", "200/PT1H", true),
        /**
         * A line in the security log about something refused: a stranger must not fill the disk. By each server alone: whoever floods us with
         * what is refused must not make us ask the database each time, and a few times as many lines fill no disk either.
         */
        NOTE("weigering", "60/PT10M", "3000/PT10M", false);

        private final String setting;
        private final String perAddress;
        private final String together;
        private final boolean shared;

        Kind(String setting, String perAddress, String together, boolean shared) {
            this.setting = setting;
            this.perAddress = perAddress;
            this.together = together;
            this.shared = shared;
        }

        private Limits limits(Config settings) {
            return new Limits(limit(settings, setting, perAddress), limit(settings, setting + "-samen", together));
        }

        private static Limit limit(Config settings, String setting, String otherwise) {
            return Limit.of(settings.getOptionalValue("buurtregie.drempel." + setting, String.class)
                    .orElse(otherwise));
        }
    }

    /** One that was allowed. */
    @FunctionalInterface
    interface Counted {

        /** It came to nothing: it does not count, where it was counted. */
        void giveBack();
    }

    /** Counts one; false when it is too many. An address that is over its own limit does not use up that of others. */
    public boolean allows(Kind kind, String address) {
        return take(kind, address).isPresent();
    }

    /** The same; empty when it is too many. */
    Optional<Counted> take(Kind kind, String address) {
        Limits limit = limits(kind, address);
        if (kind.shared) {
            try {
                return counted(shared.take(kind, address, limit), () -> shared.giveBack(kind, address, limit));
            } catch (CannotCount unable) {
                say(unable);
            }
        }
        return counted(local.take(kind, address, limit), () -> local.giveBack(kind, address, limit));
    }

    /** The longest period of what is counted for all servers together: after that nothing of it is left. */
    public Duration longest() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.shared)
                .map(kind -> all(kind).longest())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** A whole city hall is one address; what is refused gets no more lines for that. */
    private Limits limits(Kind kind, String address) {
        Limits limit = all(kind);
        return kind.shared && own().contains(address) ? limit.wider(OWN_TIMES) : limit;
    }

    private Networks own() {
        return own.updateAndGet(known -> known != null
                ? known
                : Networks.of(settings.getOptionalValue(OWN, String.class).orElse("")));
    }

    private Limits all(Kind kind) {
        return limits.computeIfAbsent(kind, known -> known.limits(settings));
    }

    private static Optional<Counted> counted(boolean allowed, Counted back) {
        return allowed ? Optional.of(back) : Optional.empty();
    }

    /** Once a minute: a line for each request would be a flood of its own. */
    private void say(CannotCount unable) {
        Instant now = clock.instant();
        Instant last = said.get();
        boolean again = !now.isBefore(last.plus(SAY_AGAIN)) || now.isBefore(last);
        if (again && said.compareAndSet(last, now)) {
            LOG.warning("de drempels worden even per server geteld: " + unable.getMessage());
        }
    }
}
