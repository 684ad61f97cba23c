package nl.buurtregie.loket.recht.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.loket.vraag.web.Verzonden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.form.MailField;
import nl.buurtregie.platform.web.form.PhoneField;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;
import nl.buurtregie.privacy.verzoek.DienVerzoekIn;
import nl.buurtregie.privacy.verzoek.Indiening;
import nl.buurtregie.privacy.verzoek.Recht;
import nl.buurtregie.privacy.verzoek.Verzoek;
import nl.buurtregie.privacy.verzoek.Verzoekkanaal;
import nl.buurtregie.privacy.verzoek.web.Rechtkeuzes;

/** PRI-07: anybody asks something about the own data. Whether we know him or her is not told here. */
@Path("uw-gegevens")
@ApplicationScoped
public class RechtPagina {

    static final String NUMMER = "verzoek.nummer";
    static final String UITERLIJK = "verzoek.uiterlijk";
    private static final Ik BEWONER = Ik.vanBuiten("de aanvrager");

    @Inject
    private DienVerzoekIn dienVerzoekIn;

    @Inject
    private Verzonden verzonden;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** The form. */
    public record View(FormView form, String sleutel, List<Option> rechten) {}

    /** What is filled in, in the order of the page. */
    public record Invoer(
            @NotNull(message = "{veld.oud}") UUID sleutel,

            @NotNull(message = "{gegevens.fout.recht}") Recht recht,

            @Size(max = 120, message = "{gegevens.fout.betreft}")
            String betreft,

            @Size(max = 1000, message = "{gegevens.fout.vraag}")
            String vraag,

            @NotNull(message = "{hulp.fout.naam}") @Size(max = 80, message = "{hulp.fout.naamlang}")
            String naam,

            @MailField(form = "{gegevens.fout.email}", length = "{hulp.fout.emaillang}")
            String email,

            @PhoneField(form = "{gegevens.fout.telefoon}") String telefoon,

            @Size(max = 160, message = "{gegevens.fout.postadres}")
            String postadres) {

        Indiening indiening() {
            return new Indiening(sleutel, recht, Verzoekkanaal.SITE, naam, email, telefoon, postadres, betreft, vraag);
        }
    }

    @GET
    @PermitAll
    public Response toon() {
        return pagina(200, Form.empty());
    }

    @POST
    @PermitAll
    @Throttled(Throttle.Kind.SEND)
    public Response vraag(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> verstuur(invoer.indiening(), body.getFirst(Verzonden.HONING)),
                status -> pagina(status, form));
    }

    private Response verstuur(Indiening wat, String honing) {
        return verzonden.alsMens(browser.formSince().orElse(null), honing, "/uw-gegevens", () -> {
            Verzoek verzoek = eenKeer(wat);
            browser.remember(NUMMER, verzoek.nummer());
            browser.remember(UITERLIJK, verzoek.uiterlijk().toString());
            return Page.goTo("/uw-gegevens/klaar");
        });
    }

    /** Two clicks at the same moment: the second finds what the first made. */
    private Verzoek eenKeer(Indiening wat) {
        try {
            return dienVerzoekIn.dienIn(BEWONER, wat);
        } catch (PersistenceException tegelijk) {
            return dienVerzoekIn.dienIn(BEWONER, wat);
        }
    }

    private static Response pagina(int status, Form form) {
        return Page.of(
                status,
                "loket/gegevens",
                Spoken.text("gegevens.kop"),
                new View(form.view(), form.once().toString(), Rechtkeuzes.voorBewoners()));
    }
}
