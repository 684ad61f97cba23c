package nl.buurtregie.toezicht.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForStaff;
import nl.buurtregie.toezicht.BeantwoordVraag;
import nl.buurtregie.toezicht.OpvallendeInzage;
import nl.buurtregie.toezicht.OpvallendeInzagen;

/** Questions to whoever looked. Everybody sees only the own ones. */
@Path("inzagevragen")
@ApplicationScoped
public class InzagevragenPagina {

    static final String HIER = "/inzagevragen";

    @Inject
    private OpvallendeInzagen inzagen;

    @Inject
    private BeantwoordVraag beantwoord;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Sessie sessie;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    @GET
    @ForStaff
    @Transactional
    public Response toon() {
        return pagina(200, Form.empty());
    }

    @POST
    @Path("{inzage: [0-9]{1,18}}")
    @ForStaff
    public Response antwoord(@PathParam("inzage") long id, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        String veld = "antwoord-" + id;
        try {
            beantwoord.antwoord(
                    sessie.ik(), id, form.values(veld).stream().findFirst().orElse(""));
            browser.flash("Bedankt voor je antwoord.", "De privacyfunctionaris leest het.");
        } catch (RuleViolation nee) {
            if (!nee.field().isEmpty()) {
                form.error(veld, nee.getMessage());
                return pagina(422, form);
            }
            browser.flash("Er is niets veranderd.", nee.getMessage());
        }
        return Page.goTo(HIER);
    }

    private Response pagina(int status, Form form) {
        InzagevragenView view = new InzagevragenView(
                form.view(), inzagen.aan(sessie.ik()).stream().map(this::vraag).toList());
        return Page.of(status, "toezicht/inzagevragen", "Vragen over inzage", view);
    }

    private InzagevragenView.Vraag vraag(OpvallendeInzage een) {
        return new InzagevragenView.Vraag(
                een.id(),
                een.vraag(),
                medewerkers.get(een.gevraagdDoor()).naam(),
                DutchDates.moment(een.gevraagdOp(), clock),
                DutchDates.day(een.uiterlijk()));
    }
}
