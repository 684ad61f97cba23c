package nl.buurtregie.wijkkompas.kompas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalInt;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;

/**
 * A file with figures of others was a mistake: its figures go, also where they stood beside a version that residents see, and those of
 * earlier files count again, with the words and the place they came with. No version of our own figures was made with them, so none
 * changes; definitions stay, as those of every file do.
 */
@ApplicationScoped
@Transactional
public class HaalInvoerWeg {

    @Inject
    private Invoerschrift schrift;

    @Inject
    private AuditLog log;

    /** @return false when it was gone already: somebody else was first */
    public boolean haalWeg(Ik ik, long id) {
        OptionalInt waarden = schrift.wis(id);
        waarden.ifPresent(hoeveel -> log.write(AuditEvent.FIGURES_TAKEN, ik.medewerker(), null, "cijfers: " + hoeveel));
        return waarden.isPresent();
    }
}
