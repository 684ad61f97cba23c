package nl.buurtregie.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Adresstop;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;

/** Nobody signs in from the address that tried many accounts, for a week; with that it is dealt with. */
@ApplicationScoped
@Transactional
public class HoudAdresTegen {

    private static final String REDEN = "Adres tegengehouden, 7 dagen";

    @Inject
    private SluitPatroon sluit;

    @Inject
    private Adresstop stop;

    @Inject
    private AuditLog log;

    public void houdTegen(Ik ik, long id) {
        Opvallend een = sluit.sluit(ik, id, REDEN);
        if (een.soort() != Patroon.VEEL_ACCOUNTS) {
            throw new NotFound(); // no other kind has an address
        }
        stop.houdTegen(ik, een.onderwerp());
        log.write(AuditEvent.ADDRESS_STOPPED, ik.medewerker(), null, "7 dagen");
    }
}
