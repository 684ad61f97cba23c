package nl.buurtregie.loket.enquete.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.loket.Enquetes;
import nl.buurtregie.loket.StuurEnquete;
import nl.buurtregie.loket.vraag.web.LinkView;
import nl.buurtregie.loket.vraag.web.Links;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** BEM-25, the office's side: a link for each neighbour of a closed case. */
@Path("bemiddelingen/{nummer}/enquete")
@ApplicationScoped
public class EnquetelinkPagina {

    private static final String NIEUW = "enquetelink";

    @Inject
    private Enquetes enquetes;

    @Inject
    private StuurEnquete stuurEnquete;

    @Inject
    private Sessie sessie;

    @Inject
    private BrowserSession browser;

    @Inject
    private Links links;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        int ongebruikt = enquetes.ongebruikt(sessie.ik(), nummer);
        String stand = ongebruikt == 0
                ? "Er is nu geen link die nog niet is gebruikt."
                : ongebruikt == 1
                        ? "Er is 1 link die nog niet is gebruikt."
                        : "Er zijn " + ongebruikt + " links die nog niet zijn gebruikt.";
        LinkView view = new LinkView(
                new Link("Zaak " + nummer, "/bemiddelingen/" + nummer),
                "Vragenlijst voor een buur",
                "Vijf korte vragen, zonder naam. Jij ziet nooit wie wat antwoordde.",
                pad(nummer),
                links.eenmalig(NIEUW, nummer),
                stand,
                ongebruikt > 0,
                "Maak een link",
                null,
                enquetes.buren(sessie.ik(), nummer).stream()
                        .map(EnquetelinkPagina::perMail)
                        .toList());
        return Page.ok("loket/link", "Vragenlijst voor een buur", view);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response maak(@PathParam("nummer") String nummer) {
        links.onthoud(NIEUW, nummer, Links.enquete(enquetes.maak(sessie.ik(), nummer)));
        return Page.goTo(pad(nummer));
    }

    @POST
    @Path("per-mail")
    @ForRoles(Rollen.COORDINATOR)
    public Response stuur(@PathParam("nummer") String nummer, @FormParam("aan") String aan) {
        if (aan == null || !aan.matches("[0-9]{1,18}")) {
            throw new RuleViolation("L3.3", "Kies welke buur de vragen krijgt.");
        }
        stuurEnquete.stuur(sessie.ik(), nummer, Long.parseLong(aan), geheim -> links.heel(Links.enquete(geheim)));
        browser.flash("De vragenlijst gaat op de post.", "Per e-mail, met een eigen link. Die ziet niemand hier.");
        return Page.goTo(pad(nummer));
    }

    @POST
    @Path("intrekking")
    @ForRoles(Rollen.COORDINATOR)
    public Response trekIn(@PathParam("nummer") String nummer) {
        enquetes.trekIn(sessie.ik(), nummer);
        browser.flash("De link werkt niet meer.", "Wie hem opent, ziet alleen ons telefoonnummer.");
        return Page.goTo(pad(nummer));
    }

    private static LinkView.PerMail perMail(Partij buur) {
        String wie = Stapbeeld.hoofdletter(buur.aanduiding());
        if (buur.enqueteOp() != null) {
            LocalDate dag = LocalDate.ofInstant(buur.enqueteOp(), SharedClock.ZONE);
            return new LinkView.PerMail(wie, null, "gestuurd op " + DutchDates.withYear(dag));
        }
        if (!buur.zaak().magBenaderen(buur)) {
            return new LinkView.PerMail(wie, null, "de eerste buur vindt het niet goed");
        }
        return buur.email() == null
                ? new LinkView.PerMail(wie, null, "geen e-mailadres bekend")
                : new LinkView.PerMail(wie, Long.toString(buur.id()), null);
    }

    private static String pad(String nummer) {
        return "/bemiddelingen/" + nummer + "/enquete";
    }
}
