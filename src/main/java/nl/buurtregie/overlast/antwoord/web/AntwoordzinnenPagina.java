package nl.buurtregie.overlast.antwoord.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.overlast.antwoord.Antwoordzinnen;
import nl.buurtregie.overlast.antwoord.BewaarAntwoordzin;
import nl.buurtregie.overlast.antwoord.HaalAntwoordzinWeg;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** OVL-22: the answers that can be chosen with one click. */
@Path("beheer/antwoorden")
@ApplicationScoped
public class AntwoordzinnenPagina {

    private static final String PAD = "/beheer/antwoorden";

    @Inject
    private Antwoordzinnen zinnen;

    @Inject
    private BewaarAntwoordzin bewaar;

    @Inject
    private HaalAntwoordzinWeg haalWeg;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** One more. */
    record Invoer(
            @NotNull(message = "Kies bij welke afloop dit hoort.")
            Uitkomst uitkomst,

            @NotBlank(message = "Schrijf op wat de melders horen.")
            String tekst) {}

    /** One less. */
    record Weg(
            @NotNull(message = "Kies welk antwoord weggaat.")
            Long zin) {}

    @GET
    @ForRoles({Rollen.BEHEERDER, Rollen.TEAMLEIDER})
    @Transactional
    public Response toon() {
        return pagina(200, Form.empty());
    }

    @POST
    @ForRoles({Rollen.BEHEERDER, Rollen.TEAMLEIDER})
    public Response voegToe(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    bewaar.bewaar(invoer.uitkomst(), invoer.tekst());
                    browser.flash("Bewaard.", "Wie antwoordt, kan het nu kiezen.");
                    return Page.goTo(PAD);
                },
                status -> pagina(status, form));
    }

    @POST
    @Path("weg")
    @ForRoles({Rollen.BEHEERDER, Rollen.TEAMLEIDER})
    public Response haalWeg(MultivaluedMap<String, String> body) {
        return forms.submit(
                Form.of(body),
                Weg.class,
                invoer -> {
                    haalWeg.haalWeg(invoer.zin());
                    browser.flash("Weggehaald.", "Wat er al mee is geantwoord, blijft zo.");
                    return Page.goTo(PAD);
                },
                status -> Page.goTo(PAD));
    }

    private Response pagina(int status, Form form) {
        List<Option> uitkomsten = Antwoordzinnen.WAARVOOR.stream()
                .map(een -> Option.of(een, Stapbeeld.hoofdletter(een.woord())))
                .toList();
        List<AntwoordzinnenView.Groep> groepen =
                Antwoordzinnen.WAARVOOR.stream().map(this::groep).toList();
        return Page.of(
                status,
                "overlast/antwoordzinnen",
                "Standaardantwoorden",
                new AntwoordzinnenView(groepen, uitkomsten, form.view()));
    }

    private AntwoordzinnenView.Groep groep(Uitkomst uitkomst) {
        return new AntwoordzinnenView.Groep(
                Stapbeeld.hoofdletter(uitkomst.woord()),
                uitkomst.voorMelder(),
                zinnen.bij(uitkomst).stream()
                        .map(een -> new AntwoordzinnenView.Zin(
                                Long.toString(een.id()), een.tekst(), "sinds " + DutchDates.withYear(een.sinds())))
                        .toList());
    }
}
