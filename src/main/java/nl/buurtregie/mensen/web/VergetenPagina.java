package nl.buurtregie.mensen.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.medewerker.web.Wachtwoordtekst;
import nl.buurtregie.mensen.HerstelWachtwoord;
import nl.buurtregie.mensen.Herstelbalie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.AsTyped;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** PRI-01: a password is forgotten. Who asks hears the same, whether the account exists or not. */
@Path("wachtwoord-vergeten")
@ApplicationScoped
public class VergetenPagina {

    private static final String HIER = "/wachtwoord-vergeten";

    @Inject
    private Herstelbalie balie;

    @Inject
    private HerstelWachtwoord herstel;

    @Inject
    private Siteadres adres;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** Who asks. */
    public record Vraag(
            @NotNull(message = "Vul je gebruikersnaam of e-mailadres in.")
            @Size(max = 120, message = "Maak het korter: hooguit 120 tekens.")
            String wie) {}

    /** The new password; never shown again. */
    public record Keuze(
            @NotNull(message = "Kies een wachtwoord.") @AsTyped
            String nieuw,

            @NotNull(message = "Vul het wachtwoord nog een keer in.") @AsTyped
            String herhaal) {}

    @GET
    @PermitAll
    public Response toon(@QueryParam("gevraagd") String gevraagd) {
        return vraag(200, gevraagd != null, Form.empty());
    }

    @POST
    @PermitAll
    @Throttled(Throttle.Kind.SEND)
    public Response vraag(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Vraag.class,
                invoer -> {
                    balie.vraag(invoer.wie(), adres.zeker().orElseThrow(VergetenPagina::nergensHeen));
                    return Page.goTo(HIER + "?gevraagd=ja");
                },
                status -> vraag(status, false, form));
    }

    private static RuleViolation nergensHeen() {
        return new RuleViolation(
                "M36",
                "wie",
                "Deze site weet haar eigen adres niet en kan daarom geen link mailen. Vraag de beheerder om een link.");
    }

    @GET
    @Path("{geheim}")
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response toonKeuze(@PathParam("geheim") String geheim) {
        return keuze(200, geheim, Form.empty());
    }

    /** The link works once: only guessing it is slowed down. */
    @POST
    @Path("{geheim}")
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response kies(@PathParam("geheim") String geheim, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        try {
            return forms.submit(
                    form, Keuze.class, invoer -> gekozen(geheim, invoer), status -> keuze(status, geheim, form));
        } catch (NotFound verbruikt) {
            return Linkweg.werktNiet();
        }
    }

    private Response gekozen(String geheim, Keuze invoer) {
        herstel.kies(geheim, invoer.nieuw(), invoer.herhaal());
        sessie.logOut();
        browser.flash("Je wachtwoord is gewijzigd.", "Je bent overal uitgelogd. Log nu in met je nieuwe wachtwoord.");
        return Page.goTo("/inloggen");
    }

    private Response vraag(int status, boolean gevraagd, Form form) {
        return Page.of(
                status,
                "mensen/vergeten",
                "Wachtwoord vergeten",
                new VergetenView(HIER, gevraagd, balie.kanMailen(), List.of(), form.view()));
    }

    private Response keuze(int status, String geheim, Form form) {
        if (!herstel.isGeldig(geheim)) {
            return Linkweg.werktNiet();
        }
        return Page.of(
                status,
                "mensen/nieuw",
                "Kies een nieuw wachtwoord",
                new VergetenView(HIER + "/" + geheim, false, true, Wachtwoordtekst.REGELS, form.view()));
    }
}
