package nl.buurtregie.wijkkompas.indicator.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.wijkkompas.indicator.Catalogus;
import nl.buurtregie.wijkkompas.indicator.HerzieIndicator;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Periodesoort;
import nl.buurtregie.wijkkompas.indicator.Wijziging;

/** KOM-06: the analist writes the next version of a definition. */
@Path("indicatoren/{indicator}/herzien")
@ApplicationScoped
public class IndicatorHerzienPagina {

    /** What a high figure means. */
    public enum Oordeel {
        GUNSTIG(1),
        ONGUNSTIG(-1),
        GEEN(0);

        private final int richting;

        Oordeel(int richting) {
            this.richting = richting;
        }

        static Oordeel van(int richting) {
            return Arrays.stream(values())
                    .filter(een -> een.richting == richting)
                    .findFirst()
                    .orElse(GEEN);
        }

        Option optie() {
            return Option.of(name(), Indicatorwoorden.richting(richting));
        }
    }

    @Inject
    private Sessie sessie;

    @Inject
    private Catalogus catalogus;

    @Inject
    private HerzieIndicator herzieIndicator;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    /** What is filled in. */
    public record Invoer(
            @NotBlank(message = "Geef de indicator een naam.")
            @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
            String naam,

            @NotBlank(message = "Leg in één zin uit wat er telt.")
            @Size(max = 400, message = "Maak de uitleg korter: hooguit 400 tekens.")
            String definitie,

            @NotNull(message = "Kies wat hoog betekent.") Oordeel richting,

            @NotBlank(message = "Schrijf op waar het cijfer vandaan komt.")
            @Size(max = 160, message = "Maak de bron korter: hooguit 160 tekens.")
            String bron,

            @NotNull(message = "Kies het kleinste gebied.") Niveau kleinsteGebied,

            @NotNull(message = "Kies de kortste periode.") Periodesoort kleinstePeriode,

            @NotNull(message = "Kies vanaf welke dag dit geldt.")
            LocalDate vanaf,

            boolean breuk,

            @NotBlank(message = "Schrijf op waarom de definitie verandert.")
            @Size(max = 300, message = "Maak de reden korter: hooguit 300 tekens.")
            String reden,

            Integer gezien) {

        Wijziging wijziging() {
            return new Wijziging(
                    naam, definitie, richting.richting, bron, kleinsteGebied, kleinstePeriode, vanaf, breuk, reden);
        }
    }

    @GET
    @ForRoles(Rollen.ANALIST)
    @Transactional
    public Response vraag(@PathParam("indicator") String code) {
        Indicator nu = eigen(code);
        return formulier(
                200,
                nu,
                Form.of(Map.of(
                        "naam", List.of(nu.naam()),
                        "definitie", List.of(nu.definitie()),
                        "richting", List.of(Oordeel.van(nu.richting()).name()),
                        "bron", List.of(nu.bron()),
                        "kleinsteGebied", List.of(nu.kleinsteGebied().name()),
                        "kleinstePeriode", List.of(nu.kleinstePeriode().name()),
                        "gezien", List.of(Integer.toString(nu.versie())))));
    }

    @POST
    @ForRoles(Rollen.ANALIST)
    public Response herzie(@PathParam("indicator") String code, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        Indicator nu = eigen(code);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    Indicator nieuw = herzieIndicator.herzie(sessie.ik(), code, invoer.gezien(), invoer.wijziging());
                    browser.flash(
                            "Versie " + nieuw.versie() + " staat klaar.",
                            Indicatorwoorden.telt(nieuw.geldigVanaf(), LocalDate.now(clock))
                                    + " Wat al gepubliceerd is, houdt zijn eigen woorden.");
                    return Page.goTo("/indicatoren/" + code);
                },
                status -> formulier(status, nu, form));
    }

    /** Of somebody else's figure the next version comes with the next file. */
    private Indicator eigen(String code) {
        Indicator nu = catalogus.nieuwste(code);
        if (!nu.isEigen()) {
            throw new NotFound();
        }
        return nu;
    }

    private static Response formulier(int status, Indicator nu, Form form) {
        return Page.of(
                status,
                "indicator/herzien",
                "Definitie herzien",
                new IndicatorenView.Nieuw(
                        nu.code(),
                        nu.naam(),
                        form.view(),
                        Arrays.stream(Oordeel.values()).map(Oordeel::optie).toList(),
                        Option.each(Niveau.values(), een -> Option.of(een, een.woord())),
                        Option.each(Periodesoort.values(), een -> Option.of(een, een.woord()))));
    }
}
