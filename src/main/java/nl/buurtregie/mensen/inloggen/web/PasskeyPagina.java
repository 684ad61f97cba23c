package nl.buurtregie.mensen.inloggen.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.inloggen.Passkeyvraag;
import nl.buurtregie.mensen.inloggen.ToonPasskey;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.security.ForStaff;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** PRI-09: logging in with a passkey; and what a browser must ask a device, to come in or to show again who one is. */
@Path("inloggen/passkey")
@ApplicationScoped
public class PasskeyPagina {

    @Inject
    private Passkeyvraag vraag;

    @Inject
    private ToonPasskey toon;

    @Inject
    private Inlogpoort poort;

    @Inject
    private Inlogfout fout;

    @Inject
    private Sessie sessie;

    @Inject
    private Eigensite site;

    @POST
    @Path("vraag")
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response vraag() {
        return json(vraag.omInTeLoggen(site.nu()));
    }

    /** In the second step, and before what cannot be undone: only one's own passkeys. */
    @POST
    @Path("eigen-vraag")
    @ForStaff
    public Response eigenVraag() {
        return json(vraag.omTeBevestigen(sessie.medewerker().orElseThrow(NotFound::new), site.nu()));
    }

    @POST
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response logIn(@FormParam("passkey") String antwoord, @FormParam(Terug.VELD) String naar) {
        try {
            Medewerker wie = toon.logIn(antwoord, site.nu());
            return poort.binnen(wie, Inlogwijze.PASSKEY, naar);
        } catch (RuleViolation nee) {
            return fout.pagina(nee.getMessage(), "passkey klopt niet", naar);
        }
    }

    static Response json(JsonObject vraag) {
        return Response.ok(vraag.toString(), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .build();
    }
}
