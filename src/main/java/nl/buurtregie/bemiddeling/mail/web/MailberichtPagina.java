package nl.buurtregie.bemiddeling.mail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.bemiddeling.mail.LegMailWeg;
import nl.buurtregie.bemiddeling.mail.Wegreden;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** INT-12: one mail: make a case of it, or put it away. */
@Path("mail/{mailvoorstel: [0-9]{1,18}}")
@ApplicationScoped
public class MailberichtPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Mailberichtbeeld beeld;

    @Inject
    private LegMailWeg legWeg;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** Why no case comes of it. */
    public record Invoer(
            @NotNull(message = "Kies waarom je deze e-mail weglegt.")
            Wegreden reden) {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("mailvoorstel") long mail) {
        return pagina(200, mail, Form.empty());
    }

    @POST
    @Path("weg")
    @ForRoles(Rollen.COORDINATOR)
    public Response legWeg(@PathParam("mailvoorstel") long mail, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    legWeg.legWeg(sessie.ik(), mail, invoer.reden());
                    browser.flash(
                            "Weggelegd.",
                            "Je kunt hem nog een week lezen of terugzetten. De afzender hoort hier niets van.");
                    return Page.goTo(MailPagina.PAD);
                },
                status -> pagina(status, mail, form));
    }

    @POST
    @Path("terug")
    @ForRoles(Rollen.COORDINATOR)
    public Response zetTerug(@PathParam("mailvoorstel") long mail) {
        legWeg.zetTerug(sessie.ik(), mail);
        browser.flash("Teruggezet.", "De e-mail wacht weer.");
        return Page.goTo(MailPagina.PAD + "/" + mail);
    }

    private Response pagina(int status, long mail, Form form) {
        MailberichtView view = beeld.van(sessie.ik(), mail, form);
        return Page.of(status, "bemiddeling/mailbericht", view.kop(), view);
    }
}
