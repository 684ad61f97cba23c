package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.Voorkeuren;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.BrowserSession;
import nl.buurtregie.platform.web.ForRoles;
import nl.buurtregie.platform.web.Page;

/** BEM-01: the coördinator's work list. Filters stay as chosen, also after logging in again. */
@Path("werkvoorraad")
@ApplicationScoped
public class WerkvoorraadPagina {

    private static final String KEUZE = "werkvoorraad";

    @Inject
    private Sessie sessie;

    @Inject
    private Werkvoorraadbeeld beeld;

    @Inject
    private Voorkeuren voorkeuren;

    @Inject
    private BrowserSession browser;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@BeanParam Werkkeuze gevraagd) {
        Ik ik = sessie.ik();
        Werkkeuze keuze = gevraagd;
        if (keuze.isWissen()) {
            onthoud(ik, "");
        } else if (keuze.isLeeg()) {
            keuze = Werkkeuze.uit(onthouden(ik));
        } else {
            onthoud(ik, keuze.alsTekst());
        }
        return Page.ok("bemiddeling/werkvoorraad", "Werkvoorraad", beeld.van(ik, keuze));
    }

    /** Asked of the database once a login. */
    private String onthouden(Ik ik) {
        String hier = browser.remembered(KEUZE);
        if (hier == null) {
            hier = voorkeuren.find(ik, KEUZE).orElse("");
            browser.remember(KEUZE, hier);
        }
        return hier;
    }

    private void onthoud(Ik ik, String keuze) {
        if (!keuze.equals(browser.remembered(KEUZE))) {
            voorkeuren.bewaar(ik, KEUZE, keuze);
            browser.remember(KEUZE, keuze);
        }
    }
}
