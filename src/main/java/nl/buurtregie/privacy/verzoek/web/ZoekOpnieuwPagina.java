package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.verzoek.ZoekOpnieuw;

/** PRI-07: the wrong person was chosen. */
@Path("verzoeken/{verzoek}/opnieuw-zoeken")
@ApplicationScoped
public class ZoekOpnieuwPagina {

    @Inject
    private Verzoekblad blad;

    @Inject
    private ZoekOpnieuw zoekOpnieuw;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** Nothing but the button. */
    record Knop() {}

    @POST
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response terug(@PathParam("verzoek") String nummer) {
        Form form = Form.empty();
        return forms.submit(
                form,
                Knop.class,
                knop -> {
                    zoekOpnieuw.terug(sessie.ik(), nummer);
                    browser.flash("Je begint opnieuw met zoeken.", "Wat je besloot, is weg.");
                    return Page.goTo(VerzoekenPagina.PAD + "/" + nummer);
                },
                status -> blad.toon(status, nummer, form));
    }
}
