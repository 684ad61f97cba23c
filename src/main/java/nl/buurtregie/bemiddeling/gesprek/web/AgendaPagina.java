package nl.buurtregie.bemiddeling.gesprek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.gesprek.LaatZo;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-37: the talks of some weeks; for the office of all mediators, for a mediator the own ones. */
@Path("agenda")
@ApplicationScoped
public class AgendaPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Agendabeeld beeld;

    @Inject
    private LaatZo laatZo;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Transactional
    public Response toon(
            @QueryParam("zicht") String zicht,
            @QueryParam("vanaf") String vanaf,
            @QueryParam("wie") String wie,
            @QueryParam("wijk") String wijk,
            @QueryParam("plek") String plek) {
        Agendavraag vraag = new Agendavraag(zicht, vanaf, wie, wijk, plek);
        return Page.ok("bemiddeling/agenda", "Agenda", beeld.toon(sessie.ik(), vraag));
    }

    @POST
    @Path("zo-laten/{gesprek: [0-9]{1,18}}")
    @ForRoles(Rollen.COORDINATOR)
    public Response laat(
            @FormParam("nummer") String nummer,
            @PathParam("gesprek") long gesprek,
            @FormParam("sleutel") String sleutel,
            @FormParam("zicht") String zicht,
            @FormParam("vanaf") String vanaf) {
        try {
            laatZo.laat(sessie.ik(), nummer, gesprek, sleutel);
            browser.flash("Dit blijft zo.", "Verandert er iets aan, dan zie je het hier weer.");
        } catch (RuleViolation veranderd) {
            browser.flash("Er is niets vastgelegd.", veranderd.getMessage());
        }
        return Page.goTo("/agenda?zicht=" + Agendazicht.van(zicht).naam() + "&vanaf="
                + Agendazicht.maandag(vanaf, LocalDate.now(clock)));
    }
}
