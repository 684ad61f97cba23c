package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.Lijstregel;
import nl.buurtregie.mensen.NodigLijstUit;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.form.Upload;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEH-01: a list of volunteers is read and shown; nobody is invited before somebody says so. */
@Path("beheer/mensen/inlezen")
@ApplicationScoped
public class LijstPagina {

    private static final String HIER = Mensenbeeld.HIER + "/inlezen";

    /** Where the text waits for a yes: in the session of whoever brought it, and nowhere else. */
    private static final String CONCEPT = "mensenlijst";

    @Inject
    private NodigLijstUit lijst;

    @Inject
    private Siteadres adres;

    @Inject
    private Uitnodiging uitnodiging;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** The text of the file. */
    public record Invoer(
            @NotNull(message = "Kies een bestand.") String bestand) {}

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon() {
        String tekst = concept();
        return pagina(200, Form.empty(), tekst == null ? List.of() : lijst.bekijk(sessie.ik(), tekst));
    }

    @POST
    @ForRoles(Rollen.BEHEERDER)
    @Upload(megabytes = 1)
    public Response lees(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    lijst.bekijk(sessie.ik(), invoer.bestand());
                    browser.keepDraft(CONCEPT, Map.of("tekst", List.of(invoer.bestand())));
                    return Page.goTo(HIER);
                },
                status -> pagina(status, form, List.of()));
    }

    @POST
    @Path("uitnodigingen")
    @ForRoles(Rollen.BEHEERDER)
    public Response nodigUit() {
        String tekst = concept();
        if (tekst == null) {
            browser.flash(
                    "Hier wacht geen lijst meer.",
                    "Misschien is iedereen al uitgenodigd: kijk bij Mensen. Mist er iemand? Kies de lijst opnieuw.");
            return Page.goTo(HIER);
        }
        try {
            int aantal = lijst.nodigUit(sessie.ik(), tekst, adres.site());
            browser.dropDraft(CONCEPT);
            if (aantal == 0) {
                browser.flash("Nu is niemand uitgenodigd.", "Deze mensen hadden al een account of een uitnodiging.");
            } else {
                browser.flash(mensen(aantal) + " uitgenodigd.", uitnodiging.gevolg());
            }
        } catch (RuleViolation nee) {
            browser.flash("Er is niemand uitgenodigd.", nee.getMessage());
            return Page.goTo(HIER);
        }
        return Page.goTo(Mensenbeeld.HIER + "?stand=UITGENODIGD");
    }

    @POST
    @Path("vervallen")
    @ForRoles(Rollen.BEHEERDER)
    public Response vervalt() {
        browser.dropDraft(CONCEPT);
        browser.flash("Er is niets veranderd.", "De lijst is weg.");
        return Page.goTo(HIER);
    }

    private String concept() {
        return browser.draft(CONCEPT).getOrDefault("tekst", List.of()).stream()
                .findFirst()
                .orElse(null);
    }

    private static Response pagina(int status, Form form, List<Lijstregel> regels) {
        List<LijstView.Regel> goed = regels.stream()
                .filter(Lijstregel::isGoed)
                .map(een -> regel(een, een.rol().woord()))
                .toList();
        List<LijstView.Regel> geweigerd = regels.stream()
                .filter(een -> !een.isGoed())
                .map(een -> regel(een, een.waarom()))
                .toList();
        String knop = goed.isEmpty() ? null : "Nodig " + mensen(goed.size()) + " uit";
        return Page.of(status, "mensen/lijst", "Lijst inlezen", new LijstView(form.view(), goed, geweigerd, knop));
    }

    private static LijstView.Regel regel(Lijstregel een, String woorden) {
        return new LijstView.Regel("Regel " + een.regel(), een.naam(), een.email(), woorden);
    }

    private static String mensen(int aantal) {
        return aantal == 1 ? "1 persoon" : aantal + " mensen";
    }
}
