package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.verzoek.ZoekOpnieuw;

/** PRI-07: the wrong person was chosen. */
@Path("verzoeken/{verzoek}/opnieuw-zoeken")
@ApplicationScoped
public class ZoekOpnieuwPagina {

    @Inject
    private ZoekOpnieuw zoekOpnieuw;

    @Inject
    private Verzoekknop knop;

    @Inject
    private Sessie sessie;

    @POST
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response terug(@PathParam("verzoek") String nummer) {
        return knop.druk(
                nummer,
                () -> zoekOpnieuw.terug(sessie.ik(), nummer),
                "Je begint opnieuw met zoeken.",
                "Wat je besloot, is weg.");
    }
}
