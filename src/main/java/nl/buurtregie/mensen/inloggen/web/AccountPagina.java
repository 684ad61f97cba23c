package nl.buurtregie.mensen.inloggen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Sessies;
import nl.buurtregie.medewerker.WijzigEmail;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForStaff;

/** PRI-10: the own account, and the places where it is logged in. */
@Path("account")
@ApplicationScoped
public class AccountPagina {

    static final String HIER = "/account";

    @Inject
    private Accountbeeld beeld;

    @Inject
    private Sessies sessies;

    @Inject
    private WijzigEmail wijzigEmail;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** Where mail goes; nothing for no mail. */
    public record Invoer(String email) {}

    @GET
    @ForStaff
    public Response toon() {
        return pagina(200, null);
    }

    @POST
    @ForStaff
    @AskAgain
    public Response wijzig(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    wijzigEmail.wijzig(sessie.ik(), invoer.email());
                    browser.flash(
                            "Vastgelegd.",
                            invoer.email() == null
                                    ? "Je krijgt geen mail. Een vergeten wachtwoord kun je dan niet zelf herstellen."
                                    : "Je mail komt daar aan.");
                    return Page.goTo(HIER);
                },
                status -> pagina(status, form));
    }

    @POST
    @Path("sessies/{sessie: [0-9]{1,18}}/einde")
    @AskAgain
    @ForStaff
    public Response eindig(@PathParam("sessie") long plek) {
        boolean was = sessies.eindig(sessie.ik().id(), plek);
        browser.flash(
                was ? "Daar ben je uitgelogd." : "Er is niets veranderd.",
                was ? "Dat geldt meteen." : "Je was daar al uitgelogd.");
        return Page.goTo(HIER);
    }

    @POST
    @Path("sessies/einde")
    @AskAgain
    @ForStaff
    public Response eindigAndere() {
        sessies.eindigAndere(sessie.ik().id(), sessie.sleutel());
        browser.flash("Je bent overal uitgelogd, behalve hier.", "Dat geldt meteen.");
        return Page.goTo(HIER);
    }

    private Response pagina(int status, Form form) {
        return Page.of(status, "inloggen/account", "Mijn account", beeld.van(sessie.ik(), sessie.sleutel(), form));
    }
}
