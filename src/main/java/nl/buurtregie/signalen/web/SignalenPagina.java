package nl.buurtregie.signalen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.signalen.Signaleninstellingen;
import nl.buurtregie.signalen.Signalenpost;
import nl.buurtregie.signalen.Signalenposten;

/** BEH-06: what has not arrived at Signalen, and a button for what somebody must decide. Nothing of its content. */
@Path("beheer/signalen")
@ApplicationScoped
public class SignalenPagina {

    @Inject
    private Signalenposten posten;

    @Inject
    private Signaleninstellingen instellingen;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    @GET
    @ForRoles({Rollen.BEHEERDER, Rollen.TEAMLEIDER})
    @Transactional
    public Response toon() {
        List<SignalenView.Regel> regels =
                posten.nietAangekomen().stream().map(this::regel).toList();
        return Page.ok("signalen/signalen", "Signalen", new SignalenView(instellingen.isIngesteld(), regels));
    }

    @POST
    @Path("{werk}/opnieuw")
    @ForRoles({Rollen.BEHEERDER, Rollen.TEAMLEIDER})
    public Response opnieuw(@PathParam("werk") long id) {
        posten.opnieuw(id);
        browser.flash("Gaat opnieuw.", "Binnen een minuut proberen wij het weer.");
        return Page.goTo("/beheer/signalen");
    }

    private SignalenView.Regel regel(Signalenpost post) {
        boolean besluit = post.stand() == Signalenpost.Stand.ONZEKER || post.stand() == Signalenpost.Stand.OPGEGEVEN;
        return new SignalenView.Regel(
                post.id(),
                DutchDates.moment(post.op(), clock),
                post.stand().woord(),
                post.fout() == null ? "" : post.fout(),
                geprobeerd(post.pogingen()),
                besluit);
    }

    private static String geprobeerd(int keer) {
        return keer == 0 ? "nog niet geprobeerd" : keer + " keer geprobeerd";
    }
}
