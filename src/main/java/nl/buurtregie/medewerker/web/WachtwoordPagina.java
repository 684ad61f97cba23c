package nl.buurtregie.medewerker.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.WijzigWachtwoord;
import nl.buurtregie.platform.web.address.ClientAddress;
import nl.buurtregie.platform.web.form.AsTyped;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForStaff;

/** Changing the own password. */
@Path("wachtwoord")
@ApplicationScoped
public class WachtwoordPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private WijzigWachtwoord wijzigWachtwoord;

    @Inject
    private BrowserSession browser;

    @Inject
    private ClientAddress adres;

    /** What is typed; never shown again. */
    public record Invoer(
            @NotNull(message = "Vul je huidige wachtwoord in.") @AsTyped
            String huidig,

            @NotNull(message = "Vul een nieuw wachtwoord in.") @AsTyped
            String nieuw,

            @NotNull(message = "Vul het nieuwe wachtwoord nog een keer in.") @AsTyped
            String herhaal) {}

    @GET
    @ForStaff
    public Response toon() {
        return pagina(200, Form.empty());
    }

    @POST
    @ForStaff
    public Response wijzig(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    Inlogwijze wijze = sessie.wijze();
                    Medewerker ik = wijzigWachtwoord.wijzig(
                            sessie.ik(), invoer.huidig(), invoer.nieuw(), invoer.herhaal(), adres.value());
                    sessie.logIn(ik, wijze);
                    browser.flash(
                            "Je wachtwoord is gewijzigd.",
                            "Op andere computers en telefoons log je opnieuw in, met je nieuwe wachtwoord.");
                    return Page.goTo("/");
                },
                status -> pagina(status, form));
    }

    private static Response pagina(int status, Form form) {
        FormView zonderWachtwoorden =
                new FormView(java.util.Map.of(), form.view().errors());
        return Page.of(
                status,
                "medewerker/wachtwoord",
                "Wachtwoord wijzigen",
                new WachtwoordView(zonderWachtwoorden, Wachtwoordtekst.REGELS, false));
    }
}
