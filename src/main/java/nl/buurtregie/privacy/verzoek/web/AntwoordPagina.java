package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.address.PublicAddress;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.verzoek.Beantwoord;

/** PRI-07: the letter goes out. */
@Path("verzoeken/{verzoek}/antwoord")
@ApplicationScoped
public class AntwoordPagina {

    @Inject
    private Verzoekblad blad;

    @Inject
    private Beantwoord beantwoord;

    @Inject
    private PublicAddress adres;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** Which way it goes. */
    public enum Weg {
        MAIL,
        PAPIER
    }

    /** The letter; the button says which way it goes. */
    public record Invoer(
            @NotNull(message = "Schrijf een brief.")
            @Size(max = 6000, message = "Maak de brief korter: hooguit 6000 tekens.")
            String tekst,

            @NotNull(message = "Kies hoe de brief gaat.") Weg weg) {}

    @POST
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response verstuur(
            @PathParam("verzoek") String nummer,
            MultivaluedMap<String, String> body,
            @Context HttpServletRequest request) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> klaar(nummer, invoer, request),
                status -> blad.toon(status, nummer, form));
    }

    private Response klaar(String nummer, Invoer invoer, HttpServletRequest request) {
        if (invoer.weg() == Weg.MAIL) {
            beantwoord.perMail(sessie.ik(), nummer, invoer.tekst(), adres.origin(request));
            browser.flash("Het antwoord gaat per e-mail.", "Het verzoek is klaar.");
        } else {
            beantwoord.opPapier(sessie.ik(), nummer, invoer.tekst());
            browser.flash("De brief is klaar.", "Print hem, met wat erbij hoort. Het verzoek is klaar.");
        }
        return Page.goTo(VerzoekenPagina.PAD + "/" + nummer);
    }
}
