package nl.buurtregie.wijkkompas.kompas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;

/**
 * A file with figures of others was a mistake: its figures go, also where they stood beside a version that residents see, and those of
 * earlier files count again. No version of our own figures was made with them, so none changes; definitions stay, as those of every file do.
 */
@ApplicationScoped
@Transactional
public class HaalInvoerWeg {

    @Inject
    private Invoerschrift schrift;

    @Inject
    private AuditLog log;

    /** @throws NotFound when somebody else was first */
    public void haalWeg(Ik ik, long id) {
        int waarden = schrift.wis(id).orElseThrow(NotFound::new);
        log.write(AuditEvent.FIGURES_TAKEN, ik.medewerker(), null, "cijfers: " + waarden);
    }
}
