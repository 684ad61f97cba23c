package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.Raadplegingen;

/** BEM-03: one case. Opening it is written down. */
@Path("bemiddelingen/{nummer}")
@ApplicationScoped
public class DossierPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Dossierbeeld beeld;

    @Inject
    private Raadplegingen raadplegingen;

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Transactional
    public Response toon(@PathParam("nummer") String nummer) {
        Ik ik = sessie.ik();
        Bemiddeling zaak = bemiddelingen.get(ik, nummer);
        raadplegingen.ingezien(ik, Zaakrecht.bekeken(ik, zaak), "dossier");
        return Page.ok("bemiddeling/dossier", "Zaak " + nummer, beeld.van(ik, zaak));
    }
}
