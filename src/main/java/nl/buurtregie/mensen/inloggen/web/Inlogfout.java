package nl.buurtregie.mensen.inloggen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;

/** The login page with what went wrong on another way in. */
@ApplicationScoped
public class Inlogfout {

    @Inject
    private Inlogbeeld beeld;

    @Inject
    private AuditLog log;

    /**
     * @param weg by which somebody tried, for the security log
     * @param naar where somebody wants to be; null when nowhere yet
     */
    public Response pagina(String zin, String weg, String naar) {
        log.writeAnyway(AuditEvent.WRONG_SIGN_IN, null, null, weg);
        return Page.invalid("inloggen/inloggen", "Inloggen", beeld.van(Form.empty(), zin, naar));
    }
}
