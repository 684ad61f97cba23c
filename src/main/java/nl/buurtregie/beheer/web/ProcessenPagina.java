package nl.buurtregie.beheer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.process.ProcessVersions;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEH-05: which version each case runs on; a rehearsal of moving to the latest, and the move itself. */
@Path("beheer/processen")
@ApplicationScoped
public class ProcessenPagina {

    private static final String HIER = "/beheer/processen";

    @Inject
    private ProcessVersions versies;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** Nothing is asked but the button. */
    public record Invoer(int versie) {}

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon() {
        List<ProcessenView.Regel> regels =
                versies.all().stream().map(ProcessenPagina::regel).toList();
        return Page.ok("beheer/processen", "Processen", new ProcessenView(regels));
    }

    @GET
    @Path("{proces}/{versie: [0-9]{1,6}}")
    @ForRoles(Rollen.BEHEERDER)
    public Response proef(@PathParam("proces") String proces, @PathParam("versie") int versie) {
        return proef(200, proces, versie, Form.empty());
    }

    @POST
    @Path("{proces}/{versie: [0-9]{1,6}}")
    @ForRoles(Rollen.BEHEERDER)
    public Response stapOver(
            @PathParam("proces") String proces, @PathParam("versie") int versie, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    int over = versies.move(proces, versie);
                    browser.flash(zaken(over) + " overgestapt.", "Zij lopen nu op de nieuwste versie.");
                    return Page.goTo(HIER);
                },
                status -> proef(status, proces, versie, form));
    }

    private Response proef(int status, String proces, int versie, Form form) {
        ProcessVersions.Rehearsal proef = versies.rehearse(proces, versie);
        String kan = proef.can() == 0
                ? "Er kan geen zaak overstappen."
                : zaken(proef.can()) + " kunnen overstappen van versie " + versie + " naar versie "
                        + proef.to().number() + ".";
        OverstapView view = new OverstapView(
                new Link("Processen", HIER),
                proef.from().name() + ", versie " + versie,
                kan,
                proef.can() > 0,
                HIER + "/" + proces + "/" + versie,
                proef.cannot().stream()
                        .map(een -> new OverstapView.Blijft(
                                een.businessKey(), "staat op " + String.join(", ", een.steps())))
                        .toList(),
                form.view());
        return Page.of(status, "beheer/overstap", "Proefdraaien", view);
    }

    private static ProcessenView.Regel regel(ProcessVersions.Version versie) {
        return new ProcessenView.Regel(
                versie.name(),
                "Versie " + versie.number(),
                zaken(versie.running()),
                versie.latest(),
                versie.latest() ? null : HIER + "/" + versie.key() + "/" + versie.number());
    }

    private static String zaken(long aantal) {
        return aantal == 1 ? "1 zaak" : aantal + " zaken";
    }
}
