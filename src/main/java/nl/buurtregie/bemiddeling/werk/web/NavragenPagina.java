package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-29: every referral of which nobody asked yet what became of it. No names in the list. */
@Path("werkvoorraad/navragen")
@ApplicationScoped
public class NavragenPagina {

    @Inject
    private Zijlijsten zijlijsten;

    @Inject
    private Sessie sessie;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon() {
        return Page.ok("bemiddeling/navragen", "Na verwijzen", zijlijsten.alleNavragen(sessie.ik()));
    }
}
