package nl.buurtregie.kalender.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.kalender.Kalenderlinks;
import nl.buurtregie.loket.vraag.web.LinkView;
import nl.buurtregie.loket.vraag.web.Links;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-12: a mediator makes, renews or withdraws the link to the own calendar. */
@Path("mijn-kalender")
@ApplicationScoped
public class MijnKalenderPagina {

    private static final String PAD = "/mijn-kalender";
    private static final String NIEUW = "kalenderlink";
    private static final String EIGEN = "eigen";

    @Inject
    private Kalenderlinks kalenderlinks;

    @Inject
    private Sessie sessie;

    @Inject
    private BrowserSession browser;

    @Inject
    private Links links;

    @Inject
    private Clock clock;

    @GET
    @ForRoles(Rollen.BEMIDDELAAR)
    public Response toon() {
        Optional<Instant> gemaakt = kalenderlinks.gemaaktOp(sessie.ik());
        LinkView view = new LinkView(
                new Link("Mijn zaken", "/mijn-zaken"),
                "Mijn kalender",
                "Zet je gesprekken, trainingen en intervisies in de agenda op je telefoon. Er staat nooit een naam of adres van een buur in.",
                PAD,
                links.eenmalig(NIEUW, EIGEN),
                gemaakt.map(op -> "Je hebt een link, van " + DutchDates.moment(op, clock) + ".")
                        .orElse("Je hebt nu geen link."),
                gemaakt.isPresent(),
                gemaakt.isPresent() ? "Maak een nieuwe link" : "Maak een link",
                gemaakt.isPresent() ? "Een nieuwe link maken zet de oude uit." : null,
                List.of());
        return Page.ok("kalender/mijnkalender", "Mijn kalender", view);
    }

    @POST
    @ForRoles(Rollen.BEMIDDELAAR)
    public Response maak() {
        Ik ik = sessie.ik();
        links.onthoud(NIEUW, EIGEN, "/kalender/" + kalenderlinks.maak(ik).tekst() + ".ics");
        return Page.goTo(PAD);
    }

    @POST
    @Path("intrekking")
    @ForRoles(Rollen.BEMIDDELAAR)
    public Response trekIn() {
        kalenderlinks.trekIn(sessie.ik());
        browser.flash("De link werkt niet meer.", "Je telefoon krijgt geen nieuwe gesprekken meer.");
        return Page.goTo(PAD);
    }
}
