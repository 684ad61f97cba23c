package nl.buurtregie.bemiddeling.zoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-35: one person, wherever he or she is known. */
@Path("personen/{partij: [0-9]{1,18}}")
@ApplicationScoped
public class PersoonPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Adresblad blad;

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Transactional
    public Response toon(@PathParam("partij") long partij) {
        AdresView view = blad.persoon(sessie.ik(), partij);
        return Page.ok("zoek/adres", view.kop(), view);
    }
}
