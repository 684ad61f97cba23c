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
import java.util.Map;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.inloggen.Sleutelbossen;
import nl.buurtregie.mensen.inloggen.TweedeStap;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.address.ClientAddress;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.Page;

/** PRI-01: the second step, after the password. */
@Path("inloggen/code")
@ApplicationScoped
public class CodePagina {

    static final String HIER = "/inloggen/code";

    private static final String KLOPT_NIET = "Deze code klopt niet, of is al gebruikt. Wacht tot de app een nieuwe laat"
            + " zien. Na 5 keer fout moet je een kwartier wachten.";

    @Inject
    private TweedeStap tweedeStap;

    @Inject
    private Sleutelbossen bossen;

    @Inject
    private Inlogpoort poort;

    @Inject
    private Sessie sessie;

    @Inject
    private ClientAddress adres;

    @Inject
    private Forms forms;

    /** Six digits of an app, or a code that was kept. */
    public record Invoer(
            @NotNull(message = "Vul de code in.") String code) {}

    @GET
    @PermitAll
    public Response toon(@QueryParam("naar") String naar) {
        return sessie.halverwege()
                .map(wie -> pagina(200, wie, Form.empty().view(), naar))
                .orElseGet(() -> opnieuw(naar));
    }

    @POST
    @PermitAll
    public Response probeer(MultivaluedMap<String, String> body) {
        String naar = body.getFirst(Terug.VELD);
        return sessie.halverwege().map(wie -> probeer(wie, Form.of(body), naar)).orElseGet(() -> opnieuw(naar));
    }

    private Response probeer(Medewerker wie, Form form, String naar) {
        return forms.submit(
                form,
                Invoer.class,
                invoer -> tweedeStap
                        .probeer(wie, invoer.code(), adres.value())
                        .map(wijze -> poort.binnen(wie, wijze, naar))
                        .orElseThrow(() -> new RuleViolation("M23", "code", KLOPT_NIET)),
                status -> pagina(status, wie, new FormView(Map.of(), form.view().errors()), naar));
    }

    /** The ten minutes are over, or the password was never given. */
    private static Response opnieuw(String naar) {
        return Page.goTo(Terug.via(InlogPagina.HIER, naar));
    }

    private Response pagina(int status, Medewerker wie, FormView form, String naar) {
        var bos = bossen.van(wie.id());
        return Page.of(
                status,
                "inloggen/code",
                "Tweede stap",
                new CodeView(
                        form,
                        Terug.ofNiets(naar),
                        bos.heeftCodeapp(),
                        !bos.passkeys().isEmpty(),
                        bos.elders().stream()
                                .flatMap(een -> een.adres().stream())
                                .findFirst()
                                .orElse(null)));
    }
}
