package nl.buurtregie.mensen.inloggen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;

/** The login page with what went wrong on another way in. */
@ApplicationScoped
public class Inlogfout {

    @Inject
    private Inlogbeeld beeld;

    /** @param naar where somebody wants to be; null when nowhere yet */
    public Response pagina(String zin, String naar) {
        return Page.invalid("inloggen/inloggen", "Inloggen", beeld.van(Form.empty(), zin, naar));
    }
}
