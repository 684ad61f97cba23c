package nl.buurtregie.medewerker.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.medewerker.Inloggen;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.platform.web.address.ClientAddress;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;

/** Logging in and out. */
@Path("/")
@ApplicationScoped
public class InlogPagina {

    /** One answer for an unknown name, a wrong password and a resting account: a stranger learns nothing. */
    private static final String KLOPT_NIET = "De gebruikersnaam of het wachtwoord klopt niet. Na 5 keer een verkeerd"
            + " wachtwoord moet je een kwartier wachten.";

    @Inject
    private Inloggen inloggen;

    @Inject
    private ClientAddress adres;

    @Inject
    private Sessie sessie;

    @Inject
    private Demoaccounts demo;

    @GET
    @Path("inloggen")
    @PermitAll
    public Response toon(@QueryParam("naar") String naar) {
        return Page.ok("medewerker/inloggen", "Inloggen", view(Form.empty(), null, naar));
    }

    @POST
    @Path("inloggen")
    @PermitAll
    public Response login(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        String naam = eerste(body, "gebruikersnaam").strip();
        String wachtwoord = Form.clean(eerste(body, "wachtwoord"));
        String naar = eerste(body, "terugNaar");
        if (naam.isEmpty()) {
            form.error("gebruikersnaam", "Vul je gebruikersnaam in.");
        }
        if (wachtwoord.isEmpty()) {
            form.error("wachtwoord", "Vul je wachtwoord in.");
        }
        if (!form.isValid() || wachtwoord.length() > 200 || !klopt(naam, wachtwoord)) {
            String melding = form.isValid() ? KLOPT_NIET : null;
            return Page.invalid("medewerker/inloggen", "Inloggen", view(form, melding, naar));
        }
        return Page.goTo(isEigenPad(naar) ? naar : "/");
    }

    @POST
    @Path("uitloggen")
    @PermitAll
    public Response logout() {
        sessie.logOut();
        return Page.goTo("/inloggen");
    }

    private boolean klopt(String naam, String wachtwoord) {
        Optional<Medewerker> wie = inloggen.probeer(naam, wachtwoord, adres.value());
        wie.ifPresent(sessie::logIn);
        return wie.isPresent();
    }

    private InloggenView view(Form form, String melding, String naar) {
        List<InloggenView.Demoaccount> accounts = demo.isAan()
                ? demo.alle().stream()
                        .map(een -> new InloggenView.Demoaccount(
                                een.gebruikersnaam(),
                                Demoaccounts.WACHTWOORD,
                                een.naam(),
                                een.rol().woord()))
                        .toList()
                : List.of();
        String terug = isEigenPad(naar) ? naar : null;
        return new InloggenView(form.view(), melding, terug, demo.isAan(), accounts);
    }

    /** Only a path of our own: never to another site after logging in. */
    private static boolean isEigenPad(String pad) {
        return pad != null && pad.matches("/[a-z0-9][a-z0-9/-]*");
    }

    private static String eerste(MultivaluedMap<String, String> body, String naam) {
        String waarde = body.getFirst(naam);
        return waarde == null ? "" : waarde;
    }
}
