package nl.buurtregie.overlast.probleem.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.Problemen;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.Raadplegingen;

/** One problem. Opening it is written down. */
@Path("overlast/problemen/{probleem}")
@ApplicationScoped
public class ProbleemPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Problemen problemen;

    @Inject
    private Probleembeeld beeld;

    @Inject
    private Raadplegingen raadplegingen;

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    @Transactional
    public Response toon(@PathParam("probleem") String nummer) {
        Ik ik = sessie.ik();
        Probleem probleem = problemen.get(ik, nummer);
        raadplegingen.ingezien(ik, Problemen.bekeken(ik, probleem), "probleem");
        if (!probleem.stand().isOpen()) {
            problemen.gezien(probleem);
        }
        return Page.ok("overlast/probleem", "Probleem " + nummer, beeld.van(ik, probleem));
    }
}
