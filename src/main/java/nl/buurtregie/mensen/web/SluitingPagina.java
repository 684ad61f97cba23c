package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.Map;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.SluitAccount;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEH-01: somebody does not work here any more. */
@Path("beheer/mensen/{iemand: [0-9]{1,18}}/sluiting")
@ApplicationScoped
public class SluitingPagina {

    @Inject
    private SluitAccount sluitAccount;

    @Inject
    private Sluitingbeeld beeld;

    @Inject
    private Sessie sessie;

    @Inject
    private BrowserSession browser;

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon(@PathParam("iemand") long wie) {
        return pagina(200, wie, Form.empty());
    }

    @POST
    @ForRoles(Rollen.BEHEERDER)
    @AskAgain
    public Response sluit(@PathParam("iemand") long wie, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        try {
            int zonder = sluitAccount.sluit(sessie.ik(), wie, naar(form));
            browser.flash("Het account is gesloten.", gevolg(zonder));
            return Page.goTo(Mensenbeeld.HIER + "/" + wie);
        } catch (RuleViolation nee) {
            form.error(nee.field().startsWith("naar-") ? nee.field() : "", nee.getMessage());
            return pagina(422, wie, form);
        }
    }

    private static String gevolg(int zonder) {
        if (zonder == 0) {
            return "Deze persoon is overal uitgelogd.";
        }
        return (zonder == 1 ? "1 zaak heeft" : zonder + " zaken hebben")
                + " nog niemand. De coördinator of teamleider ziet dat, en kiest iemand.";
    }

    /** Only numbers; whether they may be is for the act to say. */
    private static Map<Rol, Long> naar(Form form) {
        Map<Rol, Long> naar = new EnumMap<>(Rol.class);
        for (Rol rol : Rol.values()) {
            form.values("naar-" + rol.code()).stream()
                    .filter(keus -> keus.matches("[0-9]{1,18}"))
                    .findFirst()
                    .ifPresent(keus -> naar.put(rol, Long.valueOf(keus)));
        }
        return naar;
    }

    private Response pagina(int status, long wie, Form form) {
        return Page.of(status, "mensen/sluiting", "Account sluiten", beeld.van(sessie.ik(), wie, form.view()));
    }
}
