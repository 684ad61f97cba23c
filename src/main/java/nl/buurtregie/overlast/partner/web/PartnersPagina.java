package nl.buurtregie.overlast.partner.web;

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
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.overlast.Partner;
import nl.buurtregie.overlast.Partners;
import nl.buurtregie.overlast.WijzigPartner;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** OVL-06: to whom a problem can be handed over, and how it reaches them. */
@Path("beheer/partners")
@ApplicationScoped
public class PartnersPagina {

    private static final String PAD = "/beheer/partners";

    @Inject
    private Partners partners;

    @Inject
    private WijzigPartner wijzigPartner;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What is filled in. */
    public record Invoer(
            @NotBlank(message = "Geef de partner een naam.")
            @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
            String naam,

            @NotNull(message = "Kies hoe het de partner bereikt.")
            Partner.Weg weg,

            @Size(max = 120, message = "Maak het adres korter: hooguit 120 tekens.")
            String email,

            @NotNull(message = "Vul de termijn in, in werkdagen.")
            Integer termijn,

            boolean actief,
            Integer gezien) {

        Partner.Gegevens gegevens() {
            return new Partner.Gegevens(naam, weg, email, termijn, actief);
        }
    }

    @GET
    @ForRoles(Rollen.BEHEERDER)
    @Transactional
    public Response lijst() {
        return Page.ok(
                "overlast/partners",
                "Partners",
                new PartnersView(partners.alle().stream().map(this::regel).toList()));
    }

    @GET
    @Path("nieuw")
    @ForRoles(Rollen.BEHEERDER)
    public Response nieuw() {
        Form leeg = Form.of(Map.of("termijn", List.of("5"), "actief", List.of("ja")));
        return pagina(200, "Nieuwe partner", PAD + "/nieuw", leeg);
    }

    @POST
    @Path("nieuw")
    @ForRoles(Rollen.BEHEERDER)
    public Response voegToe(MultivaluedMap<String, String> body) {
        return leg(body, "Nieuwe partner", PAD + "/nieuw", invoer -> wijzigPartner.voegToe(invoer.gegevens()));
    }

    @GET
    @Path("{partner}")
    @ForRoles(Rollen.BEHEERDER)
    @Transactional
    public Response toon(@PathParam("partner") String code) {
        Partner nu = partners.get(code);
        Map<String, List<String>> bekend = Map.of(
                "naam", List.of(nu.naam()),
                "weg", List.of(nu.weg().name()),
                "email", nu.email() == null ? List.of() : List.of(nu.email()),
                "termijn", List.of(Integer.toString(nu.termijn())),
                "actief", nu.isActief() ? List.of("ja") : List.of(),
                "gezien", List.of(Integer.toString(nu.versie())));
        return pagina(200, nu.naam(), PAD + "/" + code, Form.of(bekend));
    }

    @POST
    @Path("{partner}")
    @ForRoles(Rollen.BEHEERDER)
    public Response wijzig(@PathParam("partner") String code, MultivaluedMap<String, String> body) {
        return leg(
                body,
                partners.get(code).naam(),
                PAD + "/" + code,
                invoer -> wijzigPartner.wijzig(code, invoer.gezien(), invoer.gegevens()));
    }

    private Response leg(MultivaluedMap<String, String> body, String kop, String pad, Consumer<Invoer> act) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    act.accept(invoer);
                    browser.flash("Vastgelegd.", "Het geldt voor wat je vanaf nu overdraagt.");
                    return Page.goTo(PAD);
                },
                status -> pagina(status, kop, pad, form));
    }

    private static Response pagina(int status, String kop, String pad, Form form) {
        List<Option> wegen = Option.each(Partner.Weg.values(), een -> Option.of(een, een.woord()));
        return Page.of(status, "overlast/partnerregel", kop, new PartnersView.Een(kop, pad, wegen, form.view()));
    }

    private String zonderAdres(Partner een) {
        return een.weg() == Partner.Weg.SIGNALEN && !partners.heeftSignalen()
                ? ", maar daarvan is geen adres ingesteld: er gaat niets heen"
                : "";
    }

    private PartnersView.Regel regel(Partner een) {
        String bereik = een.weg() == Partner.Weg.MAIL && een.email() != null
                ? een.email()
                : een.weg().woord() + zonderAdres(een);
        return new PartnersView.Regel(
                een.naam(), PAD + "/" + een.code(), bereik, een.termijn() + " werkdagen", een.isActief());
    }
}
