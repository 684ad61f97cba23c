package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import nl.buurtregie.platform.web.form.MailField;
import nl.buurtregie.platform.web.form.PhoneField;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.verzoek.Antwoordpost;
import nl.buurtregie.privacy.verzoek.Ophaling;
import nl.buurtregie.privacy.verzoek.Verzoek;
import nl.buurtregie.privacy.verzoek.Verzoeken;
import nl.buurtregie.privacy.verzoek.Vrager;
import nl.buurtregie.privacy.verzoek.WijzigVrager;

/** PRI-07: who asked is reached elsewhere. */
@Path("verzoeken/{verzoek}/bereikbaar")
@ApplicationScoped
public class BereikbaarPagina {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private WijzigVrager wijzigVrager;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** @param link there is a package to be fetched, with a link that then stops working */
    public record View(String nummer, String pad, boolean link, FormView form) {}

    /** What is filled in; as it is then. */
    public record Invoer(
            @MailField String email,

            @PhoneField String telefoon,

            @Size(max = 160, message = "Maak het adres korter: hooguit 160 tekens.")
            String postadres) {}

    @GET
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    @Transactional
    public Response toon(@PathParam("verzoek") String nummer) {
        Vrager vrager = get(nummer).vrager();
        Form form = Form.empty();
        form.propose("email", vrager.email());
        form.propose("telefoon", vrager.telefoon());
        form.propose("postadres", vrager.postadres());
        return pagina(200, nummer, form);
    }

    @POST
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response wijzig(@PathParam("verzoek") String nummer, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    Antwoordpost.Verhuizing antwoord = wijzigVrager.wijzig(
                            sessie.ik(), nummer, invoer.email(), invoer.telefoon(), invoer.postadres());
                    browser.flash("Vastgelegd.", gevolg(invoer.email(), antwoord));
                    return Page.goTo(VerzoekenPagina.PAD + "/" + nummer);
                },
                status -> pagina(status, nummer, form));
    }

    private static String gevolg(String email, Antwoordpost.Verhuizing antwoord) {
        if (antwoord == Antwoordpost.Verhuizing.LINK_VERVALT) {
            return "De link van eerder werkt niet meer. "
                    + (email == null ? "Maak het antwoord op papier." : "Stuur het antwoord opnieuw.");
        }
        if (email == null) {
            return "Er gaat geen e-mail naar deze persoon.";
        }
        return antwoord == Antwoordpost.Verhuizing.NIET_ONDERWEG
                ? "Het antwoord gaat niet vanzelf naar dit adres. Stuur het antwoord opnieuw."
                : "Een e-mail die nog wacht, gaat naar " + email + ".";
    }

    private Response pagina(int status, String nummer, Form form) {
        boolean link = get(nummer).ophaling().filter(Ophaling::isOpen).isPresent();
        return Page.of(
                status,
                "privacy/verzoekbereikbaar",
                "Hoe deze persoon te bereiken is",
                new View(nummer, VerzoekenPagina.PAD + "/" + nummer, link, form.view()));
    }

    private Verzoek get(String nummer) {
        Verzoek verzoek = verzoeken.get(sessie.ik(), nummer);
        if (verzoek.vrager().naam() == null) {
            throw new NotFound();
        }
        return verzoek;
    }
}
