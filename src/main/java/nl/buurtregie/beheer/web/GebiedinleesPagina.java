package nl.buurtregie.beheer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import nl.buurtregie.gebied.Importfout;
import nl.buurtregie.gebied.Importsoort;
import nl.buurtregie.gebied.Importvraag;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.gebied.StelImportVoor;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.form.Upload;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** KOM-08: a file of the gemeente or of CBS is read, judged, and shown before anything changes. */
@Path("beheer/gebieden/inlezen")
@ApplicationScoped
public class GebiedinleesPagina {

    private static final int GETOOND = 50;

    @Inject
    private StelImportVoor stelVoor;

    @Inject
    private Indelingen indelingen;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    /** Which fields are asked depends on the kind. */
    public record Invoer(
            @NotNull(message = "Kies wat je wilt inlezen.") Importsoort soort,
            int jaar,
            Niveau niveau,
            String bron,
            @NotNull(message = "Kies een bestand.") String bestand) {}

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon(@QueryParam("soort") String soort, @QueryParam("niveau") String niveau) {
        Form form = Form.empty();
        form.propose("soort", soort(soort).name());
        form.propose("niveau", niveau == null ? "" : niveau);
        indelingen.jaren().stream().limit(1).forEach(jaar -> form.propose("jaar", wordtGetypt(form) ? "" : "" + jaar));
        return pagina(200, form, List.of());
    }

    @POST
    @ForRoles(Rollen.BEHEERDER)
    @Upload(megabytes = 8)
    public Response lees(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form, Invoer.class, invoer -> gelezen(form, invoer), status -> pagina(status, form, List.of()));
    }

    private Response gelezen(Form form, Invoer invoer) {
        List<Importfout> fouten = stelVoor.stelVoor(new Importvraag(
                invoer.soort(),
                invoer.jaar(),
                invoer.niveau(),
                invoer.bron(),
                invoer.bestand(),
                sessie.ik().naam()));
        if (!fouten.isEmpty()) {
            form.error("bestand", "Verbeter het bestand en kies het opnieuw. Er is niets veranderd.");
            return pagina(422, form, fouten);
        }
        return Page.goTo(GebiedenPagina.HIER);
    }

    private Response pagina(int status, Form form, List<Importfout> fouten) {
        Importsoort soort = soort(form.view().value("soort"));
        GebiedinleesView view = new GebiedinleesView(
                new Link("Gebieden", GebiedenPagina.HIER),
                soort.name(),
                Stapbeeld.hoofdletter(soort.woord()) + " inlezen",
                uitleg(soort),
                soort == Importsoort.GRENZEN ? ".geojson,.json,application/geo+json" : ".csv,.txt,text/csv",
                soort == Importsoort.INDELING,
                heeftNiveau(soort) ? jaren() : List.of(),
                niveaus(soort),
                form.view(),
                fouten.stream()
                        .limit(GETOOND)
                        .map(een -> new GebiedinleesView.Fout(een.plek(), een.waarom()))
                        .toList(),
                fouten.size() > GETOOND ? "En nog " + (fouten.size() - GETOOND) + " met een fout." : null);
        return Page.of(status, "beheer/gebiedinlezen", "Gebieden inlezen", view);
    }

    private static Importsoort soort(String naam) {
        return Arrays.stream(Importsoort.values())
                .filter(een -> een.name().equals(naam))
                .findFirst()
                .orElse(Importsoort.INDELING);
    }

    private static boolean wordtGetypt(Form form) {
        return !heeftNiveau(soort(form.view().value("soort")));
    }

    private static boolean heeftNiveau(Importsoort soort) {
        return soort == Importsoort.KOPPELING || soort == Importsoort.GRENZEN;
    }

    private List<Option> jaren() {
        return indelingen.jaren().stream()
                .map(jaar -> Option.of("" + jaar, "" + jaar))
                .toList();
    }

    private static List<Option> niveaus(Importsoort soort) {
        List<Niveau> niveaus =
                switch (soort) {
                    case KOPPELING -> List.of(Niveau.KOMPASWIJK, Niveau.STADSDEEL);
                    case GRENZEN -> List.of(Niveau.values());
                    default -> List.of();
                };
        return niveaus.stream().map(een -> Option.of(een, een.woord())).toList();
    }

    private static String uitleg(Importsoort soort) {
        return switch (soort) {
            case INDELING ->
                "CSV. Op elke regel: buurtcode; buurtnaam; wijkcode; wijknaam; gemeentecode; gemeentenaam; lon; lat.";
            case KOPPELING -> "CSV. Op elke regel: buurtcode; code; naam. Elke buurt van de indeling staat erin.";
            case BEVOLKING ->
                "CSV. Op elke regel: buurtcode; jaar; inwoners; woningen. Niet geteld? Laat het getal leeg.";
            case GRENZEN -> "GeoJSON van het CBS of PDOK, in WGS84 of RD. Elk gebied van de indeling staat erin.";
        };
    }
}
