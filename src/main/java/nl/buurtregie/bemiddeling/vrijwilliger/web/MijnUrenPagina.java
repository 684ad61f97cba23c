package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.vrijwilliger.uren.Euro;
import nl.buurtregie.vrijwilliger.uren.SchrijfUren;
import nl.buurtregie.vrijwilliger.uren.Tijd;
import nl.buurtregie.vrijwilliger.uren.Urenregel;
import nl.buurtregie.vrijwilliger.uren.Urensoort;
import nl.buurtregie.vrijwilliger.uren.Urenstaat;
import nl.buurtregie.vrijwilliger.uren.Werkdag;

/** BEM-39: the own time and travel costs of a mediator; to add, to mend, and to see what was paid. */
@Path("mijn-uren")
@ApplicationScoped
public class MijnUrenPagina {

    private static final String EEN = "{urenregel: [0-9]{1,18}}";

    @Inject
    private Urenstaat staat;

    @Inject
    private SchrijfUren schrijf;

    @Inject
    private Urenbeeld beeld;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What is filled in. */
    public record Invoer(
            int versie,
            @NotNull(message = "Kies de dag.") LocalDate op,
            @NotNull(message = "Kies waarvoor het was.") Urensoort soort,
            Integer minuten,
            Integer km,
            String ov) {

        Werkdag werk(String zaak) {
            return new Werkdag(op, soort, zaak, Tijd.van(minuten, km, Euro.cent(ov)));
        }
    }

    @GET
    @ForRoles(Rollen.BEMIDDELAAR)
    @Transactional
    public Response toon(@QueryParam("kwartaal") String kwartaal) {
        return pagina(200, kwartaal, Form.empty());
    }

    @POST
    @ForRoles(Rollen.BEMIDDELAAR)
    public Response voegToe(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    schrijf.schrijf(sessie.ik(), form.once(), invoer.werk(null));
                    return klaar("Opgeschreven.", "De coördinator ziet het in het overzicht van het kwartaal.");
                },
                status -> pagina(status, null, form));
    }

    @GET
    @Path(EEN)
    @ForRoles(Rollen.BEMIDDELAAR)
    @Transactional
    public Response toonEen(@PathParam("urenregel") long id) {
        return een(200, id, Form.empty());
    }

    @POST
    @Path(EEN)
    @ForRoles(Rollen.BEMIDDELAAR)
    public Response wijzig(@PathParam("urenregel") long id, MultivaluedMap<String, String> body) {
        Urenregel regel = staat.eigen(sessie.ik(), id);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    schrijf.wijzig(
                            sessie.ik(),
                            id,
                            invoer.versie(),
                            invoer.werk(regel.werk().zaak()));
                    return klaar("Gewijzigd.", "Het bedrag is opnieuw uitgerekend.");
                },
                status -> een(status, id, form));
    }

    @POST
    @Path(EEN + "/weg")
    @ForRoles(Rollen.BEMIDDELAAR)
    public Response haalWeg(@PathParam("urenregel") long id, MultivaluedMap<String, String> body) {
        staat.eigen(sessie.ik(), id);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Versie.class,
                invoer -> {
                    schrijf.haalWeg(sessie.ik(), id, invoer.versie());
                    return klaar("Weggehaald.", "Het telt niet meer mee.");
                },
                status -> een(status, id, form));
    }

    /** Which one was seen. */
    public record Versie(int versie) {}

    private Response klaar(String wat, String gevolg) {
        browser.flash(wat, gevolg);
        return Page.goTo("/mijn-uren");
    }

    private Response pagina(int status, String kwartaal, Form form) {
        return Page.of(status, "vrijwilliger/mijnuren", "Mijn uren", beeld.eigen(sessie.ik(), kwartaal, form));
    }

    private Response een(int status, long id, Form form) {
        return Page.of(
                status, "vrijwilliger/urenregel", "Uren wijzigen", beeld.een(staat.eigen(sessie.ik(), id), form));
    }
}
