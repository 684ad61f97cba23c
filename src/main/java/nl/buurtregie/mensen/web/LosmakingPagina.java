package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.MaakLosVanGemeente;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForRoles;

/** PRI-02: an account lets go of who it was at the gemeente. */
@Path("beheer/mensen/{iemand: [0-9]{1,18}}/losmaking")
@ApplicationScoped
public class LosmakingPagina {

    @Inject
    private MaakLosVanGemeente maakLos;

    @Inject
    private Sessie sessie;

    @Inject
    private Iemanddaad daad;

    @POST
    @ForRoles(Rollen.BEHEERDER)
    @AskAgain
    public Response maakLos(@PathParam("iemand") long wie) {
        return daad.doe(
                wie,
                () -> maakLos.maakLos(sessie.ik(), wie),
                "Dit account is los van de gemeente.",
                "Wie daar als eerste inlogt met dit e-mailadres, krijgt dit account als het open is. Zonder de"
                        + " gemeente kan het ook: stuur een link voor een wachtwoord.");
    }
}
