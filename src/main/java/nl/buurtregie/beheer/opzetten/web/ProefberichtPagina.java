package nl.buurtregie.beheer.opzetten.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.beheer.opzetten.Opzetstap;
import nl.buurtregie.beheer.opzetten.StuurProefbericht;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEH-10: a test message to oneself, and what the mail server said about it. */
@Path("opzetten/mail/proef")
@ApplicationScoped
public class ProefberichtPagina {

    static final String BERICHT = "proefbericht";

    private static final String HIER = Opzetbeeld.HIER + "/mail/proef";

    @Inject
    private StuurProefbericht proefbericht;

    @Inject
    private Opzetbeeld beeld;

    @Inject
    private Sessie sessie;

    @Inject
    private BrowserSession browser;

    /** As it is at this moment; somebody looks again. */
    @GET
    @ForRoles(Rollen.BEHEERDER)
    @Transactional
    public Response toon() {
        String bericht = browser.remembered(BERICHT);
        if (bericht == null) {
            return Page.goTo(Opzetbeeld.HIER + "/" + Opzetstap.MAIL.pad());
        }
        StuurProefbericht.Stand stand = proefbericht.stand(Long.parseLong(bericht));
        String soort = stand.aangenomen() ? "ok" : stand.onderweg() ? "info" : "warning";
        return pagina(200, Form.empty(), new OpzettenView.Proef(stand.zin(), soort, stand.onderweg()));
    }

    @POST
    @ForRoles(Rollen.BEHEERDER)
    public Response stuur() {
        try {
            browser.remember(BERICHT, Long.toString(proefbericht.stuur(sessie.ik())));
            return Page.goTo(HIER);
        } catch (RuleViolation nee) {
            Form form = Form.empty();
            form.error("", nee.getMessage());
            return pagina(422, form, null);
        }
    }

    private Response pagina(int status, Form form, OpzettenView.Proef proef) {
        return Page.of(status, "opzetten/opzetten", "Opzetten", beeld.van(Opzetstap.MAIL, form.view(), proef));
    }
}
