package nl.buurtregie.overlast.ronde.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.NeemFotoAan;
import nl.buurtregie.overlast.Ontvangst;
import nl.buurtregie.overlast.ronde.LegWaarnemingVast;
import nl.buurtregie.platform.Json;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.security.OwnLock;

/** OVL-02, OVL-03: observations and photos from a phone. Whatever is sent again is answered as the first time. */
@Path("straat/waarnemingen/{waarneming}")
@ApplicationScoped
public class StraatResource {

    @Inject
    private Sessie sessie;

    @Inject
    private LegWaarnemingVast legVast;

    @Inject
    private NeemFotoAan neemFotoAan;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Clock clock;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @OwnLock(Straatscript.KOP)
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response leg(@PathParam("waarneming") String waarneming, String tekst) {
        UUID sleutel = Telefoonbericht.kenmerk("waarneming", waarneming);
        Telefoonbericht bericht = Telefoonbericht.lees(tekst);
        Ontvangst ontvangst = legVast.leg(sessie.ik(), Waarneming.van(sleutel, bericht, categorieen, clock.instant()));
        return Telefoonantwoord.van(
                ontvangst.nieuw() ? 201 : 200,
                Json.createObjectBuilder()
                        .add("melding", ontvangst.melding())
                        .add("probleem", ontvangst.probleem())
                        .add("samen", ontvangst.samen())
                        .add("ontbreekt", Telefoonantwoord.rij(ontvangst.ontbreekt()))
                        .build());
    }

    @PUT
    @Path("fotos/{foto}")
    @Consumes("image/jpeg")
    @OwnLock(Straatscript.KOP)
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response foto(@PathParam("waarneming") String waarneming, @PathParam("foto") String foto, byte[] inhoud) {
        List<UUID> ontbreekt = neemFotoAan.neem(
                sessie.ik(),
                Telefoonbericht.kenmerk("waarneming", waarneming),
                Telefoonbericht.kenmerk("foto", foto),
                inhoud);
        return Telefoonantwoord.van(
                201,
                Json.createObjectBuilder()
                        .add("ontbreekt", Telefoonantwoord.rij(ontbreekt))
                        .build());
    }
}
