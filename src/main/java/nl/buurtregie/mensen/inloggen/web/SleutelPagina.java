package nl.buurtregie.mensen.inloggen.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.mensen.inloggen.MaakPasskey;
import nl.buurtregie.mensen.inloggen.Passkeyvraag;
import nl.buurtregie.mensen.inloggen.StelCodeappIn;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.security.AskAgain;

/**
 * PRI-09: getting a passkey or an app that makes codes. Whoever is logged in does it from the own account; whoever must have one
 * and has none does it between the password and the first page.
 */
@Path("inloggen/sleutel")
@ApplicationScoped
public class SleutelPagina {

    static final String HIER = "/inloggen/sleutel";

    @Inject
    private Passkeyvraag vraag;

    @Inject
    private MaakPasskey maakPasskey;

    @Inject
    private StelCodeappIn stelCodeappIn;

    @Inject
    private Sleutelweg weg;

    @Inject
    private Sleutelbeeld beeld;

    @Inject
    private Forms forms;

    /** What the browser answered for the device. */
    public record Passkey(
            @NotNull(message = "Het lukte niet om een passkey te maken. Probeer het nog eens.")
            String passkey) {}

    /** The secret that the page showed, and the first code of the app that read it. */
    public record Codeapp(
            String geheim,

            @NotNull(message = "Typ de 6 cijfers die de app nu laat zien.")
            String code) {}

    @GET
    @PermitAll
    public Response toon(@QueryParam("naar") String naar) {
        return weg.wie().map(wie -> beeld.keuze(wie, naar)).orElseGet(() -> Sleutelweg.opnieuw(naar));
    }

    @POST
    @Path("passkey-vraag")
    @PermitAll
    public Response vraag() {
        return weg.wie()
                .map(wie -> PasskeyPagina.json(vraag.omTeMaken(wie, weg.site())))
                .orElseGet(() -> Sleutelweg.opnieuw(null));
    }

    @POST
    @Path("passkey")
    @PermitAll
    @AskAgain
    public Response maak(MultivaluedMap<String, String> body) {
        return met(body, this::maak);
    }

    @GET
    @Path("code-app")
    @PermitAll
    public Response toonCodeapp(@QueryParam("naar") String naar) {
        return weg.wie()
                .map(wie -> beeld.codeapp(200, wie, Form.empty(), naar))
                .orElseGet(() -> Sleutelweg.opnieuw(naar));
    }

    @POST
    @Path("code-app")
    @PermitAll
    @AskAgain
    public Response stelIn(MultivaluedMap<String, String> body) {
        return met(body, this::stelIn);
    }

    /** An act for whoever may, with where that person wants to be. */
    private interface Act {
        Response doe(Medewerker wie, Form form, String naar);
    }

    private Response met(MultivaluedMap<String, String> body, Act act) {
        String naar = body.getFirst(Terug.VELD);
        Optional<Medewerker> wie = weg.wie();
        return wie.map(een -> act.doe(een, Form.of(body), naar)).orElseGet(() -> Sleutelweg.opnieuw(naar));
    }

    private Response maak(Medewerker wie, Form form, String naar) {
        return forms.submit(
                form,
                Passkey.class,
                invoer -> {
                    List<String> codes = maakPasskey.maak(wie, invoer.passkey(), weg.toestel(), weg.site());
                    return weg.verder(wie, Inlogwijze.PASSKEY, codes, naar);
                },
                status -> beeld.keuze(status, wie, form, naar));
    }

    private Response stelIn(Medewerker wie, Form form, String naar) {
        return forms.submit(
                form,
                Codeapp.class,
                invoer -> {
                    List<String> codes = stelCodeappIn.stelIn(wie, invoer.geheim(), invoer.code());
                    return weg.verder(wie, Inlogwijze.CODE, codes, naar);
                },
                status -> beeld.codeapp(status, wie, form, naar));
    }
}
