package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.BrowserSession;
import nl.buurtregie.platform.web.ForRoles;
import nl.buurtregie.platform.web.Page;

/** BEM-01: the coördinator's work list. Filters stay as chosen until she logs out. */
@Path("werkvoorraad")
@ApplicationScoped
public class WerkvoorraadPagina {

    private static final String KEUZE = "werkvoorraad";

    @Inject
    private Sessie sessie;

    @Inject
    private Werkvoorraadbeeld beeld;

    @Inject
    private BrowserSession browser;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@BeanParam Werkkeuze gevraagd) {
        Werkkeuze keuze = gevraagd;
        if (keuze.isWissen()) {
            browser.remember(KEUZE, "");
        } else if (keuze.isLeeg() && browser.remembered(KEUZE) != null) {
            keuze = Werkkeuze.uit(browser.remembered(KEUZE));
        } else if (!keuze.isLeeg()) {
            browser.remember(KEUZE, keuze.alsTekst());
        }
        return Page.ok("bemiddeling/werkvoorraad", "Werkvoorraad", beeld.van(sessie.ik(), keuze));
    }
}
