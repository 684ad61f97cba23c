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
import nl.buurtregie.platform.web.security.OwnLock;

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
    @OwnLock(Straatscript.KOP)
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response dag() {
        Ik ik = sessie.ik();
        JsonObjectBuilder antwoord = straatdag.van(ik);
        soorten.zet(antwoord);
        antwoord.add("eigenaar", sleutels.eigenaar(ik));
        return Telefoonantwoord.goed(antwoord);
    }

    /** Who would send, before a phone that several people use sends anything. */
    @GET
    @Path("wie")
    @OwnLock(Straatscript.KOP)
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response wie() {
        return Telefoonantwoord.goed(Json.createObjectBuilder().add("eigenaar", sleutels.eigenaar(sessie.ik())));
    }

    /** It opens what is on the phone, so the lock of the screen does hold for it: on a screen that is locked, only the PIN opens. */
    @GET
    @Path("sleutel")
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response sleutel() {
        return Telefoonantwoord.goed(Json.createObjectBuilder().add("sleutel", sleutels.van(sessie.ik())));
    }
}
