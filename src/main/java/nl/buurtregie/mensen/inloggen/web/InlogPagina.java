package nl.buurtregie.mensen.inloggen.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.buurtregie.medewerker.Inloggen;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.Typed;
import nl.buurtregie.platform.web.address.ClientAddress;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** Logging in with a password, and out. */
@Path("/")
@ApplicationScoped
public class InlogPagina {

    static final String HIER = "/inloggen";

    /** One answer for an unknown name, a wrong password and a resting account: a stranger learns nothing. */
    private static final String KLOPT_NIET = "De gebruikersnaam of het wachtwoord klopt niet. Na 5 keer een verkeerd"
            + " wachtwoord moet je een kwartier wachten.";

    @Inject
    private Inloggen inloggen;

    @Inject
    private Sessie sessie;

    @Inject
    private Inlogpoort poort;

    @Inject
    private ClientAddress adres;

    @Inject
    private Uitgang uitgang;

    @Inject
    private Inlogbeeld beeld;

    @GET
    @Path("inloggen")
    @PermitAll
    public Response toon(@QueryParam("naar") String naar) {
        if (sessie.opSlot().isPresent()) {
            return Page.goTo(Terug.via(SlotPagina.HIER, naar));
        }
        return Page.ok("inloggen/inloggen", "Inloggen", beeld.van(Form.empty(), null, naar));
    }

    @POST
    @Path("inloggen")
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response login(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        String naam = eerste(body, "gebruikersnaam").strip();
        String wachtwoord = Typed.asTyped(eerste(body, "wachtwoord"));
        String naar = eerste(body, Terug.VELD);
        if (naam.isEmpty()) {
            form.error("gebruikersnaam", "Vul je gebruikersnaam in.");
        }
        if (wachtwoord.isEmpty()) {
            form.error("wachtwoord", "Vul je wachtwoord in.");
        }
        Optional<Medewerker> wie = form.isValid() && wachtwoord.length() <= 200
                ? inloggen.probeer(naam, wachtwoord, adres.value())
                : Optional.empty();
        return wie.map(een -> poort.metWachtwoord(een, naar))
                .orElseGet(() -> Page.invalid(
                        "inloggen/inloggen", "Inloggen", beeld.van(form, form.isValid() ? KLOPT_NIET : null, naar)));
    }

    @POST
    @Path("uitloggen")
    @PermitAll
    public Response logout() {
        return uitgang.ga();
    }

    private static String eerste(MultivaluedMap<String, String> body, String naam) {
        String waarde = body.getFirst(naam);
        return waarde == null ? "" : waarde;
    }
}
