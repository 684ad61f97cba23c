package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.address.PublicAddress;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.verzoek.StuurOpnieuw;

/** PRI-07: the answer goes once more. */
@Path("verzoeken/{verzoek}/antwoord/opnieuw")
@ApplicationScoped
public class StuurOpnieuwPagina {

    @Inject
    private StuurOpnieuw stuurOpnieuw;

    @Inject
    private Verzoekknop knop;

    @Inject
    private PublicAddress adres;

    @Inject
    private Sessie sessie;

    @POST
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response stuur(@PathParam("verzoek") String nummer, @Context HttpServletRequest request) {
        return knop.druk(
                nummer,
                () -> stuurOpnieuw.stuur(sessie.ik(), nummer, adres.origin(request)),
                "Het antwoord gaat nog eens per e-mail.",
                "Een link van eerder werkt niet meer.");
    }
}
