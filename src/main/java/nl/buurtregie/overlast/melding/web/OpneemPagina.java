package nl.buurtregie.overlast.melding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.MeldOverlast;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.overlast.Ontvangst;
import nl.buurtregie.overlast.Problemen;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** INT-18: somebody calls and reports overlast: one page, while he or she talks. */
@Path("overlast/nieuw")
@ApplicationScoped
public class OpneemPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private Opneembeeld beeld;

    @Inject
    private MeldOverlast meldOverlast;

    @Inject
    private Problemen problemen;

    @Inject
    private BrowserSession browser;

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    @Transactional
    public Response toon() {
        return pagina(200, Form.empty());
    }

    @POST
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response neemOp(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(form, Opneeminvoer.class, beeld::apart, this::opgenomen, status -> pagina(status, form));
    }

    /** Asked while it is typed. A POST, so that no place gets into a log beside who asked. */
    @POST
    @Path("bekend")
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    @Transactional
    public Response bekend(MultivaluedMap<String, String> body) {
        return Page.ok("overlast/opneembekend", "Wat hier al bekend is", beeld.bekend(sessie.ik(), Form.of(body)));
    }

    private Response opgenomen(Opneeminvoer invoer) {
        Ik ik = sessie.ik();
        Nieuws nieuws = beeld.nieuws(invoer);
        Ontvangst ontvangst = meldOverlast.perTelefoon(ik, nieuws);
        browser.flash(
                "Melding " + ontvangst.melding() + " is opgenomen.",
                (ontvangst.samen() ? "Die hoort bij " + ontvangst.probleem() + ". " : "")
                        + (nieuws.melder() == null ? "De beller krijgt geen antwoord." : belofte()));
        return Page.goTo(
                problemen.find(ik, ontvangst.probleem()).isPresent()
                        ? "/overlast/problemen/" + ontvangst.probleem()
                        : "/overlast");
    }

    private String belofte() {
        LocalDate voor = meldOverlast.belofte();
        return voor == null
                ? "Noem geen dag: wij wissen het contact voordat de termijn om is."
                : "De beller hoort iets vóór " + DutchDates.longDay(voor) + ".";
    }

    private Response pagina(int status, Form form) {
        return Page.of(status, "overlast/opnemen", "Melding opnemen", beeld.van(sessie.ik(), form));
    }
}
