package nl.buurtregie.overlast.ronde.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.ronde.Straatsleutels;
import nl.buurtregie.platform.Json;
import nl.buurtregie.platform.web.security.ForRoles;

/** What a phone needs for a whole day without network, in one answer; and the key to lock its drafts. */
@Path("straat")
@ApplicationScoped
public class StraatdagResource {

    @Inject
    private Sessie sessie;

    @Inject
    private Straatdag straatdag;

    @Inject
    private Straatsoorten soorten;

    @Inject
    private Straatsleutels sleutels;

    @GET
    @Path("dag")
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response dag() {
        Ik ik = sessie.ik();
        JsonObjectBuilder antwoord = straatdag.van(ik);
        soorten.zet(antwoord);
        return Telefoonantwoord.goed(antwoord);
    }

    @GET
    @Path("sleutel")
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response sleutel() {
        return Telefoonantwoord.goed(Json.createObjectBuilder().add("sleutel", sleutels.van(sessie.ik())));
    }
}
