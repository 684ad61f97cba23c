package nl.buurtregie.overlast.ronde.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.KijkNog;
import nl.buurtregie.overlast.ronde.HoudRonde;
import nl.buurtregie.overlast.ronde.Ronde;
import nl.buurtregie.platform.Json;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.security.OwnLock;

/** OVL-01, OVL-08: the walk itself, and the places that are looked at again on it. */
@Path("straat")
@ApplicationScoped
public class RondeResource {

    private static final int LANGSTE_LOG = 500;

    @Inject
    private Sessie sessie;

    @Inject
    private HoudRonde houdRonde;

    @Inject
    private KijkNog kijkNog;

    @Inject
    private Clock clock;

    @PUT
    @Path("rondes/{ronde}")
    @Consumes(MediaType.APPLICATION_JSON)
    @OwnLock(Straatscript.KOP)
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response ronde(@PathParam("ronde") String id, String tekst) {
        Telefoonbericht bericht = Telefoonbericht.lees(tekst);
        Duration scheef = bericht.scheef(clock.instant());
        List<Ronde.Gebeurtenis> log = bericht.lijst("log", LANGSTE_LOG).stream()
                .map(een -> new Ronde.Gebeurtenis(een.keuze("wat", Ronde.Wat.class), een.moment("op", scheef)))
                .toList();
        Integer mee = bericht.getal("meelopers");
        Ronde ronde = houdRonde.houd(
                sessie.ik(),
                Telefoonbericht.kenmerk("ronde", id),
                log,
                mee == null ? 0 : mee,
                new LinkedHashSet<>(bericht.woorden("bezocht", LANGSTE_LOG)));
        JsonObjectBuilder antwoord =
                Json.createObjectBuilder().add("seconden", ronde.seconden()).add("vanzelf", ronde.isVanzelfGesloten());
        Telefoonantwoord.zet(antwoord, "gestopt", ronde.gestopt());
        return Telefoonantwoord.goed(antwoord);
    }

    @PUT
    @Path("hercontroles/{controle}")
    @Consumes(MediaType.APPLICATION_JSON)
    @OwnLock(Straatscript.KOP)
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response hercontrole(@PathParam("controle") String id, String tekst) {
        Telefoonbericht bericht = Telefoonbericht.lees(tekst);
        Duration scheef = bericht.scheef(clock.instant());
        kijkNog.kijk(
                sessie.ik(),
                Telefoonbericht.kenmerk("controle", id),
                String.valueOf(bericht.tekst("probleem", 16)),
                bericht.waar("weg"),
                bericht.moment("op", scheef));
        return Telefoonantwoord.goed(Json.createObjectBuilder());
    }
}
