package nl.buurtregie.platform.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.platform.web.address.ClientAddress;
import nl.buurtregie.platform.web.page.WhoAmI;

/** Writes down what was refused, up to a measure: whoever is refused a thousand times tells nothing new. */
@ApplicationScoped
public class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

    @Inject
    private AuditLog log;

    @Inject
    private Throttle throttle;

    @Inject
    private ClientAddress address;

    @Inject
    private WhoAmI caller;

    /** A no stays a no when it cannot be written down. */
    public void note(AuditEvent what) {
        if (!throttle.allows(Throttle.Kind.NOTE, address.value())) {
            return;
        }
        try {
            log.writeAnyway(what, caller.account(), null, null);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "een weigering staat niet in het beveiligingslog", failed);
        }
    }
}
