package nl.buurtregie.overlast.soort.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.overlast.Categorie;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.VernieuwCategorie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** OVL-13: what can be reported, with the slugs of Signalen, handling terms and earlier versions. */
@Path("beheer/overlastsoorten")
@ApplicationScoped
public class SoortenPagina {

    private static final String PAD = "/beheer/overlastsoorten";

    @Inject
    private Categorieen categorieen;

    @Inject
    private VernieuwCategorie vernieuw;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What is filled in. */
    public record Invoer(
            @NotBlank(message = "Geef de soort een naam.") String naam,

            @Size(max = 160, message = "Maak de tekst korter: hooguit 160 tekens.")
            String woorden,

            @NotNull(message = "Vul de termijn in, in dagen.")
            Integer dagen,

            boolean werkdagen,
            Long gezien) {}

    @GET
    @ForRoles({Rollen.BEHEERDER, Rollen.TEAMLEIDER})
    public Response lijst() {
        List<SoortenView.Groep> groepen = categorieen.perGroep().entrySet().stream()
                .map(groep -> new SoortenView.Groep(
                        groep.getKey(),
                        groep.getValue().stream().map(this::regel).toList()))
                .toList();
        return Page.ok("overlast/soorten", "Soorten overlast", new SoortenView(groepen));
    }

    @GET
    @Path("{groep}/{soort}")
    @ForRoles(Rollen.BEHEERDER)
    public Response toon(@PathParam("groep") String groep, @PathParam("soort") String soort) {
        Categorie nu = gekend(groep, soort);
        Map<String, List<String>> bekend = Map.of(
                "naam", List.of(nu.naam()),
                "woorden", List.of(nu.woorden()),
                "dagen", List.of(Integer.toString(nu.dagen())),
                "werkdagen", nu.inWerkdagen() ? List.of("ja") : List.of(),
                "gezien", List.of(nu.id().toString()));
        return pagina(200, nu, Form.of(bekend));
    }

    @POST
    @Path("{groep}/{soort}")
    @ForRoles(Rollen.BEHEERDER)
    public Response leg(
            @PathParam("groep") String groep, @PathParam("soort") String soort, MultivaluedMap<String, String> body) {
        Categorie nu = gekend(groep, soort);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                gegeven -> {
                    vernieuw.vernieuw(
                            nu.slug(),
                            gegeven.gezien(),
                            new Categorie.Gegevens(
                                    gegeven.naam(), gegeven.woorden(), gegeven.dagen(), gegeven.werkdagen()));
                    browser.flash("Vastgelegd.", "Nieuwe meldingen krijgen deze naam en termijn.");
                    return Page.goTo(PAD);
                },
                status -> pagina(status, nu, form));
    }

    private Response pagina(int status, Categorie nu, Form form) {
        List<String> eerder = categorieen.alle().stream()
                .filter(een -> een.slug().equals(nu.slug()) && !een.isNu())
                .map(een -> een.naam() + ", " + termijn(een) + ", tot " + DutchDates.withYear(een.geldigTot()))
                .toList();
        return Page.of(
                status,
                "overlast/soort",
                nu.naam(),
                new SoortenView.Een(
                        nu.naam(), nu.slug(), nu.behandeling(), PAD + "/" + nu.slug(), eerder, form.view()));
    }

    private Categorie gekend(String groep, String soort) {
        return categorieen.find(groep + "/" + soort).filter(Categorie::isNu).orElseThrow(NotFound::new);
    }

    private SoortenView.Regel regel(Categorie een) {
        return new SoortenView.Regel(
                een.naam(),
                PAD + "/" + een.slug(),
                een.slug(),
                termijn(een),
                een.beeld(),
                "sinds " + DutchDates.withYear(een.geldigVan()));
    }

    private static String termijn(Categorie een) {
        return een.dagen() + (een.inWerkdagen() ? " werkdagen" : " dagen");
    }
}
