package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.GeefWachtwerkUit;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForRoles;

/** PRI-02: work of somebody whose role the gemeente took away does not wait any longer. */
@Path("beheer/mensen/{iemand: [0-9]{1,18}}/wachtwerk")
@ApplicationScoped
public class WachtwerkPagina {

    @Inject
    private GeefWachtwerkUit geefUit;

    @Inject
    private Sessie sessie;

    @Inject
    private Iemanddaad daad;

    @POST
    @ForRoles(Rollen.BEHEERDER)
    @AskAgain
    public Response geefUit(@PathParam("iemand") long wie) {
        return daad.doe(
                wie,
                () -> geefUit.geefUit(sessie.ik(), wie),
                "Het werk is losgelaten.",
                "Het heeft nu niemand, en staat bij wie het verdeelt.");
    }
}
