package nl.buurtregie.bemiddeling.mail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.bemiddeling.mail.HoudBijlage;
import nl.buurtregie.bemiddeling.mail.Mailbijlage;
import nl.buurtregie.bemiddeling.mail.Mailbijlagen;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** INT-12: a file that came along with a mail: let it go along to the case, or not after all. */
@Path("mail/{mailvoorstel: [0-9]{1,18}}/bijlagen/{mailbijlage: [0-9]{1,18}}")
@ApplicationScoped
public class MailbijlagePagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Mailbijlagen bijlagen;

    @Inject
    private HoudBijlage houdBijlage;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What it is. */
    public record Invoer(
            @NotNull(message = "Schrijf wat het is, zoals: foto van de schutting.")
            @Size(max = 80, message = "Maak dit korter: hooguit 80 tekens.")
            String naam) {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("mailvoorstel") long mail, @PathParam("mailbijlage") long id) {
        return pagina(200, mail, id, Form.empty());
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response houd(
            @PathParam("mailvoorstel") long mail,
            @PathParam("mailbijlage") long id,
            MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    houdBijlage.houd(sessie.ik(), mail, id, invoer.naam());
                    browser.flash("De bijlage gaat mee.", "Maak je een aanmelding, dan staat ze bij de documenten.");
                    return naarMail(mail);
                },
                status -> pagina(status, mail, id, form));
    }

    @POST
    @Path("laat")
    @ForRoles(Rollen.COORDINATOR)
    public Response laat(@PathParam("mailvoorstel") long mail, @PathParam("mailbijlage") long id) {
        houdBijlage.laat(sessie.ik(), mail, id);
        browser.flash("De bijlage gaat niet mee.", "Ze verdwijnt samen met de e-mail.");
        return naarMail(mail);
    }

    /** To take along, and never to open as a page of ours. */
    @GET
    @Path("bestand")
    @ForRoles(Rollen.COORDINATOR)
    public Response bestand(@PathParam("mailvoorstel") long mail, @PathParam("mailbijlage") long id) {
        byte[] inhoud = bijlagen.lees(sessie.ik(), mail, id).inhoud();
        return Response.ok(inhoud, "application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"bijlage-" + id + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response pagina(int status, long mail, long id, Form form) {
        Mailbijlage bijlage = bijlagen.lees(sessie.ik(), mail, id);
        String hier = MailPagina.PAD + "/" + mail;
        MailbijlageView view = new MailbijlageView(
                form.view(),
                Bijlagewoorden.naam(bijlage.naam().orElse(null)),
                Bijlagewoorden.soort(bijlage.soort(), bijlage.grootte()),
                hier,
                hier + "/bijlagen/" + id);
        return Page.of(status, "bemiddeling/mailbijlage", "Bijlage", view);
    }

    private static Response naarMail(long mail) {
        return Page.goTo(MailPagina.PAD + "/" + mail);
    }
}
