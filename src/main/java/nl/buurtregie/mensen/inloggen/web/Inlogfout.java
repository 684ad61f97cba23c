package nl.buurtregie.mensen.inloggen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;

/** What went wrong on another way in, on the login page; on the page of the lock when it was to open a screen. */
@ApplicationScoped
public class Inlogfout {

    @Inject
    private Inlogbeeld beeld;

    @Inject
    private Slotbeeld slot;

    @Inject
    private Sessie sessie;

    @Inject
    private AuditLog log;

    /** The gemeente, or somebody in its name, said that somebody logged out, and it was not believed: a session may go on that should not. */
    public void afmelding() {
        log.writeAnyway(AuditEvent.LOGOUT_REFUSED, null, null, null);
    }

    /**
     * @param zin what to say; it names no other way, because on a locked screen not everybody has each
     * @param weg by which somebody tried, for the security log
     * @param naar where somebody wants to be; null when nowhere yet
     */
    public Response pagina(String zin, String weg, String naar) {
        log.writeAnyway(AuditEvent.WRONG_SIGN_IN, null, null, weg);
        return sessie.opSlot()
                .map(wie -> slot.opnieuw(wie, zin, naar))
                .orElseGet(() -> Page.invalid("inloggen/inloggen", "Inloggen", beeld.van(Form.empty(), zin, naar)));
    }
}
