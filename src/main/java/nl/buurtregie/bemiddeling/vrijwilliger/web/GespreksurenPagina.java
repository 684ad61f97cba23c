package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.buurtregie.bemiddeling.gesprek.Gespreksuren;
import nl.buurtregie.bemiddeling.web.Gespreksvraag;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.vrijwilliger.uren.Euro;
import nl.buurtregie.vrijwilliger.uren.Tijd;

/** BEM-39: the own time at a talk of which the other mediator recorded the outcome. Case and day are known already. */
@Path("mijn-uren/gesprek/{gesprek: [0-9]{1,18}}")
@ApplicationScoped
public class GespreksurenPagina {

    @Inject
    private Gespreksuren uren;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    /** What is filled in. */
    public record Invoer(Integer minuten, Integer km, String ov) {}

    @GET
    @ForRoles(Rollen.BEMIDDELAAR)
    public Response toon(@PathParam("gesprek") long id) {
        return pagina(200, uren.een(sessie.ik(), id), Form.empty());
    }

    @POST
    @ForRoles(Rollen.BEMIDDELAAR)
    public Response schrijf(@PathParam("gesprek") long id, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    Tijd tijd = Tijd.van(invoer.minuten(), invoer.km(), Euro.cent(invoer.ov()));
                    uren.schrijf(sessie.ik(), id, form.once(), tijd);
                    browser.flash("Opgeschreven.", "De coördinator ziet het in het overzicht van het kwartaal.");
                    return Page.goTo("/mijn-uren");
                },
                status -> pagina(status, uren.een(sessie.ik(), id), form));
    }

    private Response pagina(int status, Gespreksuren.Gehouden gesprek, Form form) {
        form.once();
        return Page.of(
                status,
                "vrijwilliger/gespreksuren",
                "Jouw tijd van dit gesprek",
                new UrenView.VanGesprek(
                        "/mijn-uren/gesprek/" + gesprek.id(),
                        "Gesprek van " + DutchDates.day(gesprek.dag(), clock) + ", zaak " + gesprek.nummer(),
                        Gespreksvraag.tijden(),
                        form.view()));
    }
}
