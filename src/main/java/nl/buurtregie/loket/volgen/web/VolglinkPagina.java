package nl.buurtregie.loket.volgen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.loket.Volglinks;
import nl.buurtregie.loket.vraag.web.LinkView;
import nl.buurtregie.loket.vraag.web.Links;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** INT-07, the office's side: give the melder a link to follow the case, or take it away. */
@Path("bemiddelingen/{nummer}/volglink")
@ApplicationScoped
public class VolglinkPagina {

    private static final String NIEUW = "volglink";

    @Inject
    private Volglinks volglinks;

    @Inject
    private Sessie sessie;

    @Inject
    private BrowserSession browser;

    @Inject
    private Links links;

    @Inject
    private Clock clock;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        Optional<Instant> gemaakt = volglinks.gemaaktOp(sessie.ik(), nummer);
        String nieuw = links.eenmalig(NIEUW, nummer);
        String stand = gemaakt.map(op -> "De melder heeft een link, van " + DutchDates.moment(op, clock) + ".")
                .orElse("De melder heeft nu geen link.");
        LinkView view = new LinkView(
                new Link("Zaak " + nummer, "/bemiddelingen/" + nummer),
                "Link voor de melder",
                "Met de link ziet de melder in gewone woorden hoe ver de zaak is. Nooit iets over de andere buur.",
                pad(nummer),
                nieuw,
                stand,
                gemaakt.isPresent(),
                gemaakt.isPresent() ? "Maak een nieuwe link" : "Maak een link",
                gemaakt.isPresent() ? "Een nieuwe link maken zet de oude uit." : null,
                List.of());
        return Page.ok("loket/link", "Link voor de melder", view);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response maak(@PathParam("nummer") String nummer) {
        links.onthoud(NIEUW, nummer, Links.volg(volglinks.maak(sessie.ik(), nummer)));
        return Page.goTo(pad(nummer));
    }

    @POST
    @Path("intrekking")
    @ForRoles(Rollen.COORDINATOR)
    public Response trekIn(@PathParam("nummer") String nummer) {
        volglinks.trekIn(sessie.ik(), nummer);
        browser.flash("De link werkt niet meer.", "Wie hem opent, ziet alleen ons telefoonnummer.");
        return Page.goTo(pad(nummer));
    }

    private static String pad(String nummer) {
        return "/bemiddelingen/" + nummer + "/volglink";
    }
}
