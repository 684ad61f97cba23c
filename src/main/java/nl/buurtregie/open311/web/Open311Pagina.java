package nl.buurtregie.open311.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.buurtregie.loket.vraag.web.Links;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.open311.Open311sleutel;
import nl.buurtregie.open311.Open311sleutels;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** INT-10: the beheerder gives another program a key, and takes it back. A key is shown once. */
@Path("beheer/open311")
@ApplicationScoped
public class Open311Pagina {

    private static final String PAD = "/beheer/open311";
    private static final String NAAM = "open311sleutel";

    @Inject
    private Open311sleutels sleutels;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    @Inject
    private Links links;

    @Inject
    private Clock clock;

    /** What is filled in. */
    public record Invoer(
            @NotBlank(message = "Geef het programma een naam.")
            String naam) {}

    @GET
    @ForRoles(Rollen.BEHEERDER)
    @Transactional
    public Response toon() {
        return pagina(200, Form.empty());
    }

    @POST
    @ForRoles(Rollen.BEHEERDER)
    public Response maak(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                gegeven -> {
                    links.onthoud(NAAM, "nieuw", sleutels.maak(gegeven.naam()));
                    return Page.goTo(PAD);
                },
                status -> pagina(status, form));
    }

    @POST
    @Path("{werk}/sleutel")
    @ForRoles(Rollen.BEHEERDER)
    public Response maakNog(@PathParam("werk") long id) {
        links.onthoud(NAAM, "nieuw", sleutels.maakNog(id));
        return Page.goTo(PAD);
    }

    @POST
    @Path("{werk}/intrekking")
    @ForRoles(Rollen.BEHEERDER)
    public Response trekIn(@PathParam("werk") long id) {
        sleutels.trekIn(id);
        browser.flash("Ingetrokken.", "Met deze sleutel kan niemand meer iets sturen.");
        return Page.goTo(PAD);
    }

    private Response pagina(int status, Form form) {
        String nieuw = links.eenmalig(NAAM, "nieuw");
        return Page.of(
                status,
                "open311/sleutels",
                "Open311",
                new Open311View(
                        links.heel("/open311/v2"),
                        nieuw == null ? null : nieuw.substring(nieuw.length() - 32),
                        sleutels.alle().stream().map(this::regel).toList(),
                        form.view()));
    }

    private Open311View.Regel regel(Open311sleutel een) {
        String stand = een.ingetrokkenOp() == null
                ? "werkt"
                : "ingetrokken op " + DutchDates.moment(een.ingetrokkenOp(), clock);
        return new Open311View.Regel(
                een.naam(),
                "sinds " + DutchDates.moment(een.gemaaktOp(), clock),
                stand,
                een.ingetrokkenOp() == null ? PAD + "/" + een.id() : null);
    }
}
