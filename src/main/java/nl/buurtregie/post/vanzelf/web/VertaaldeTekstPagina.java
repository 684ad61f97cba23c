package nl.buurtregie.post.vanzelf.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.post.Vertaling;
import nl.buurtregie.post.vanzelf.BepaalBericht;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichttekst;
import nl.buurtregie.post.vanzelf.Berichtvertalingen;

/** BEM-31: the words of one kind of message to neighbours in another language, beside the Dutch ones. */
@Path("gaat-vanzelf/{automatisch}/in/{spreektaal}")
@ApplicationScoped
public class VertaaldeTekstPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Vertalingbeeld beeld;

    @Inject
    private BepaalBericht bepaal;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What is filled in. */
    public record Invoer(
            int versie,
            String onderwerp,
            String tekst,
            String sms,
            Vertaling vertaald,

            @NotNull(message = "Kies: bewaren of eerst bekijken.")
            VanzelfTekstPagina.Knop knop) {

        Berichttekst bericht() {
            return new Berichttekst(onderwerp, tekst, sms);
        }
    }

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("automatisch") Berichtsoort soort, @PathParam("spreektaal") String code) {
        return pagina(200, soort, taal(soort, code), Form.empty(), null);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response bewaar(
            @PathParam("automatisch") Berichtsoort soort,
            @PathParam("spreektaal") String code,
            MultivaluedMap<String, String> body) {
        Language taal = taal(soort, code);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> switch (invoer.knop()) {
                    case BEWAAR -> klaar(soort, taal, () -> schrijf(soort, taal, invoer));
                    case TERUG -> klaar(soort, taal, () -> bepaal.terug(sessie.ik(), soort, taal, invoer.versie()));
                    case VOORBEELD ->
                        pagina(
                                200,
                                soort,
                                taal,
                                form,
                                Berichtvertalingen.Stand.zoalsHetGaat(
                                        taal, bepaal.proef(soort, invoer.bericht()), invoer.vertaald()));
                },
                status -> pagina(status, soort, taal, form, null));
    }

    @POST
    @Path("stand")
    @ForRoles(Rollen.COORDINATOR)
    public Response zet(
            @PathParam("automatisch") Berichtsoort soort,
            @PathParam("spreektaal") String code,
            @FormParam("aan") String aan) {
        Language taal = taal(soort, code);
        boolean gaat = "ja".equals(aan);
        bepaal.zet(sessie.ik(), soort, taal, gaat);
        browser.flash(
                "‘" + soort.woord() + "’ gaat in het " + (gaat ? taal : Language.DUTCH).dutchName() + ".",
                "Dat geldt voor wie " + taal.dutchName() + " spreekt.");
        return Page.goTo(Woordenbeeld.lijst(soort, taal));
    }

    private void schrijf(Berichtsoort soort, Language taal, Invoer invoer) {
        bepaal.schrijf(sessie.ik(), soort, taal, invoer.versie(), invoer.bericht(), invoer.vertaald());
    }

    private Response klaar(Berichtsoort soort, Language taal, Runnable act) {
        act.run();
        browser.flash("Bewaard.", "Berichten in het " + taal.dutchName() + " krijgen vanaf nu deze tekst.");
        return Page.goTo(Woordenbeeld.lijst(soort, taal));
    }

    private Response pagina(int status, Berichtsoort soort, Language taal, Form form, Berichttekst voorbeeld) {
        return Page.of(
                status,
                "vanzelf/vertaling",
                "Tekst: " + soort.woord() + ", " + taal.dutchName(),
                beeld.van(soort, taal, form, voorbeeld));
    }

    private static Language taal(Berichtsoort soort, String code) {
        return Language.of(code)
                .filter(taal -> soort.isVertaald() && !taal.isDutch())
                .orElseThrow(NotFound::new);
    }
}
