package nl.buurtregie.wijkkompas.landelijk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.wijkkompas.landelijk.HerzieLandelijkcijfer;
import nl.buurtregie.wijkkompas.landelijk.Landelijk;
import nl.buurtregie.wijkkompas.landelijk.Landelijkcijfer;

/** KOM-14: the figures of the country that ours stand beside, each with its year, source and earlier versions. */
@Path("landelijk")
@ApplicationScoped
public class LandelijkPagina {

    private static final String GETAL = "\\s*\\d{1,4}([.,]\\d{1,2})?\\s*";

    @Inject
    private Landelijk landelijk;

    @Inject
    private HerzieLandelijkcijfer herzieLandelijkcijfer;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What is filled in. */
    public record Invoer(
            @NotBlank(message = "Vul het cijfer in.")
            @Pattern(regexp = GETAL, message = "Vul een getal in met hooguit twee cijfers achter de komma, zoals 1,1.")
            String van,

            @NotBlank(message = "Vul hetzelfde getal nog eens in, of het hoogste.")
            @Pattern(regexp = GETAL, message = "Vul een getal in met hooguit twee cijfers achter de komma, zoals 70.")
            String tot,

            @NotNull(message = "Vul in van welk jaar het cijfer is.")
            Integer jaar,

            @Size(max = 160, message = "Maak de uitleg korter: hooguit 160 tekens.")
            String toelichting,

            @NotBlank(message = "Schrijf op waar het cijfer staat.")
            @Size(max = 160, message = "Maak de bron korter: hooguit 160 tekens.")
            String bron) {

        Landelijkcijfer.Nieuw nieuw() {
            return new Landelijkcijfer.Nieuw(
                    getal(van), getal(tot), jaar, toelichting == null ? "" : toelichting.strip(), bron.strip());
        }

        private static BigDecimal getal(String tekst) {
            return new BigDecimal(tekst.strip().replace(',', '.'));
        }
    }

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response toon() {
        List<LandelijkView.Cijfer> cijfers = Arrays.stream(Landelijkcijfer.Soort.values())
                .map(soort -> LandelijkView.Cijfer.van(landelijk.versies(soort)))
                .toList();
        return Page.ok(
                "wijkkompas/landelijk",
                "Cijfers van Nederland",
                new LandelijkView(cijfers, sessie.ik().is(Rol.ANALIST)));
    }

    @GET
    @Path("{landelijk}/herzien")
    @ForRoles(Rollen.ANALIST)
    @Transactional
    public Response vraag(@PathParam("landelijk") String pad) {
        Landelijkcijfer nu = landelijk.nieuwste(soort(pad));
        return formulier(
                200,
                nu,
                Form.of(Map.of(
                        "van", List.of(LandelijkView.getal(nu.van())),
                        "tot", List.of(LandelijkView.getal(nu.tot())),
                        "jaar", List.of(String.valueOf(nu.jaar())),
                        "toelichting", List.of(nu.toelichting()),
                        "bron", List.of(nu.bron()))));
    }

    @POST
    @Path("{landelijk}/herzien")
    @ForRoles(Rollen.ANALIST)
    public Response herzie(@PathParam("landelijk") String pad, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        Landelijkcijfer nu = landelijk.nieuwste(soort(pad));
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    herzieLandelijkcijfer.herzie(sessie.ik(), nu.soort(), invoer.nieuw());
                    browser.flash(
                            "Het nieuwe cijfer staat erin.", "Overal waar wij ons vergelijken, staat dit er nu naast.");
                    return Page.goTo("/landelijk");
                },
                status -> formulier(status, nu, form));
    }

    private static Landelijkcijfer.Soort soort(String pad) {
        return Arrays.stream(Landelijkcijfer.Soort.values())
                .filter(soort -> soort.pad().equals(pad))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Response formulier(int status, Landelijkcijfer nu, Form form) {
        return Page.of(
                status,
                "wijkkompas/landelijkherzien",
                "Nieuw cijfer van Nederland",
                new LandelijkView.Herziening(
                        nu.naam(),
                        nu.noemer(),
                        nu.soort().isDeel(),
                        "/landelijk/" + nu.soort().pad() + "/herzien",
                        form.view()));
    }
}
