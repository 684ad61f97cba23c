package nl.buurtregie.beheer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.gebied.postcode.LeesPostcodes;
import nl.buurtregie.gebied.postcode.Postcodefout;
import nl.buurtregie.gebied.postcode.Postcodelijst;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.form.Upload;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** INT-05: the list by which an address finds its buurt. */
@Path("beheer/postcodes")
@ApplicationScoped
public class PostcodesPagina {

    private static final int GETOOND = 50;

    @Inject
    private Postcodelijst lijst;

    @Inject
    private LeesPostcodes leesPostcodes;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    /** The text of the file. */
    public record Invoer(
            @NotNull(message = "Kies een bestand.") String bestand) {}

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon() {
        return pagina(200, Form.empty(), List.of());
    }

    @POST
    @ForRoles(Rollen.BEHEERDER)
    @Upload(megabytes = 8)
    public Response lees(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form, Invoer.class, invoer -> gelezen(form, invoer), status -> pagina(status, form, List.of()));
    }

    private Response gelezen(Form form, Invoer invoer) {
        LeesPostcodes.Verslag verslag =
                leesPostcodes.lees(invoer.bestand(), sessie.ik().naam());
        if (!verslag.fouten().isEmpty()) {
            form.error("bestand", "Verbeter het bestand en kies het opnieuw. Er is niets veranderd.");
            return pagina(422, form, verslag.fouten());
        }
        browser.flash(
                "De nieuwe lijst geldt.",
                aantal(verslag.regels()) + " ingelezen."
                        + (verslag.overgeslagen() == 0
                                ? ""
                                : " " + aantal(verslag.overgeslagen()) + " van andere gemeenten overgeslagen."));
        return Page.goTo("/beheer/postcodes");
    }

    private Response pagina(int status, Form form, List<Postcodefout> fouten) {
        String stand = lijst.stand()
                .map(nu ->
                        aantal(nu.regels()) + ", ingelezen " + DutchDates.moment(nu.op(), clock) + " door " + nu.door())
                .orElse(null);
        List<PostcodesView.Fout> getoond = fouten.stream()
                .limit(GETOOND)
                .map(een -> new PostcodesView.Fout("Regel " + een.regel(), een.waarom()))
                .toList();
        String meer = fouten.size() > GETOOND ? "En nog " + aantal(fouten.size() - GETOOND) + " met een fout." : null;
        return Page.of(
                status,
                "beheer/postcodes",
                "Postcodes",
                new PostcodesView(stand, vervallen(lijst.vervallen()), form.view(), getoond, meer));
    }

    private static String vervallen(int regels) {
        return regels == 0
                ? null
                : aantal(regels) + (regels == 1 ? " wijst" : " wijzen")
                        + " naar vervallen buurten. Daar kiest iedereen de buurt zelf, tot je een nieuwe lijst inleest.";
    }

    private static String aantal(int regels) {
        return regels == 1 ? "1 regel" : "%,d regels".formatted(regels).replace(',', '.');
    }
}
