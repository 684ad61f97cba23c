package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.verzoek.Beantwoord;
import nl.buurtregie.privacy.verzoek.Verzoek;
import nl.buurtregie.privacy.verzoek.Verzoeken;

/** PRI-07: an answer that was mailed, and did not arrive, goes on paper after all. */
@Path("verzoeken/{verzoek}/antwoord/papier")
@ApplicationScoped
public class AlsnogPapierPagina {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Beantwoord beantwoord;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** The letter for paper. */
    public record View(String nummer, String pad, FormView form) {}

    /** As it is printed. */
    public record Invoer(
            @NotNull(message = "Schrijf een brief.")
            @Size(max = 6000, message = "Maak de brief korter: hooguit 6000 tekens.")
            String tekst) {}

    @GET
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    @Transactional
    public Response toon(@PathParam("verzoek") String nummer) {
        Verzoek verzoek = verzoeken.get(sessie.ik(), nummer);
        if (!verzoek.kanAlsnogOpPapier()) {
            throw new NotFound();
        }
        Form form = Form.empty();
        form.propose("tekst", beantwoord.voorstelAlsnog(verzoek));
        return pagina(200, nummer, form);
    }

    @POST
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response maak(@PathParam("verzoek") String nummer, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    beantwoord.alsnogOpPapier(sessie.ik(), nummer, invoer.tekst());
                    browser.flash(
                            "De brief is klaar.",
                            "Print hem, met het pakket erbij. De link van de mail werkt niet meer.");
                    return Page.goTo(VerzoekenPagina.PAD + "/" + nummer);
                },
                status -> pagina(status, nummer, form));
    }

    private static Response pagina(int status, String nummer, Form form) {
        return Page.of(
                status,
                "privacy/verzoekalsnog",
                "Alsnog op papier",
                new View(nummer, VerzoekenPagina.PAD + "/" + nummer, form.view()));
    }
}
