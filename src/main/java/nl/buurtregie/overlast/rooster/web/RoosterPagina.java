package nl.buurtregie.overlast.rooster.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.util.Set;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.Concierge;
import nl.buurtregie.overlast.StelRoosterSamen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** OVL-14: who walks where and when, and the hours made. */
@Path("rooster")
@ApplicationScoped
public class RoosterPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Roosterbeeld beeld;

    @Inject
    private StelRoosterSamen stelSamen;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What is filled in. */
    public record Invoer(
            int versie,

            @NotNull(message = "Kies hoe deze collega werkt.")
            Concierge.Aanstelling aanstelling,

            @NotBlank(message = "Geef het gebied een naam, zoals ‘Vinkhuizen’.")
            @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
            String gebiedsnaam,

            Set<DayOfWeek> dagen,
            @NotEmpty(message = "Kies minstens één buurt.") Set<String> buurten) {}

    @GET
    @ForRoles(Rollen.TEAMLEIDER)
    @Transactional
    public Response lijst() {
        return Page.ok("overlast/rooster", "Rooster", beeld.lijst());
    }

    @GET
    @Path("{collega}")
    @ForRoles(Rollen.TEAMLEIDER)
    @Transactional
    public Response toon(@PathParam("collega") long collega) {
        return antwoord(200, beeld.een(collega, beeld.bekend(collega)));
    }

    @POST
    @Path("{collega}")
    @ForRoles(Rollen.TEAMLEIDER)
    public Response leg(@PathParam("collega") long collega, MultivaluedMap<String, String> body) {
        beeld.eisConcierge(collega);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    stelSamen.stel(
                            sessie.ik(),
                            collega,
                            invoer.versie(),
                            new StelRoosterSamen.Rooster(
                                    invoer.aanstelling(), invoer.gebiedsnaam(), invoer.dagen(), invoer.buurten()));
                    browser.flash("Vastgelegd.", "De collega ziet vanaf nu alles in deze buurten.");
                    return Page.goTo("/rooster");
                },
                status -> antwoord(status, beeld.een(collega, form)));
    }

    private static Response antwoord(int status, RoosterView.Een view) {
        return Page.of(status, "overlast/roosterregel", "Rooster van " + view.naam(), view);
    }
}
