package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.form.MailField;
import nl.buurtregie.platform.web.form.PhoneField;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.verzoek.DienVerzoekIn;
import nl.buurtregie.privacy.verzoek.Indiening;
import nl.buurtregie.privacy.verzoek.Recht;
import nl.buurtregie.privacy.verzoek.Verzoek;
import nl.buurtregie.privacy.verzoek.Verzoekkanaal;

/** PRI-07: a request that came by phone, letter or at the desk. */
@Path("verzoeken/nieuw")
@ApplicationScoped
public class NieuwVerzoekPagina {

    @Inject
    private DienVerzoekIn dienVerzoekIn;

    @Inject
    private Clock clock;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** The form. */
    public record View(FormView form, String sleutel, List<Option> rechten, List<Option> kanalen) {}

    /** What is filled in. */
    public record Invoer(
            @NotNull(message = "Dit formulier is niet meer geldig. Open het opnieuw.")
            UUID sleutel,

            @NotNull(message = "Kies wat er gevraagd wordt.")
            Recht recht,

            @NotNull(message = "Kies hoe het binnenkwam.") Verzoekkanaal kanaal,

            @NotNull(message = "Kies de dag waarop het binnenkwam.")
            LocalDate binnen,

            @NotNull(message = "Vul de naam in.") @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
            String naam,

            @MailField String email,

            @PhoneField String telefoon,

            @Size(max = 160, message = "Maak het adres korter: hooguit 160 tekens.")
            String postadres,

            @Size(max = 120, message = "Maak dit korter: hooguit 120 tekens.")
            String betreft,

            @Size(max = 1000, message = "Maak de vraag korter: hooguit 1000 tekens.")
            String vraag) {

        Indiening indiening() {
            return new Indiening(sleutel, recht, kanaal, naam, email, telefoon, postadres, betreft, vraag);
        }
    }

    @GET
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response toon() {
        Form form = Form.empty();
        form.propose("binnen", LocalDate.now(clock).toString());
        return pagina(200, form);
    }

    @POST
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response leg(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    Verzoek verzoek = dienVerzoekIn.dienIn(sessie.ik(), invoer.indiening(), invoer.binnen());
                    browser.flash("Verzoek " + verzoek.nummer() + " is vastgelegd.", "Stel nu vast wie het is.");
                    return Page.goTo(VerzoekenPagina.PAD + "/" + verzoek.nummer());
                },
                status -> pagina(status, form));
    }

    private static Response pagina(int status, Form form) {
        String sleutel = form.once().toString();
        return Page.of(
                status,
                "privacy/verzoeknieuw",
                "Nieuw verzoek",
                new View(
                        form.view(),
                        sleutel,
                        Rechtkeuzes.voorOns(),
                        Stream.of(Verzoekkanaal.values())
                                .filter(kanaal -> kanaal != Verzoekkanaal.SITE)
                                .map(kanaal -> Option.of(kanaal, kanaal.woord()))
                                .toList()));
    }
}
