package nl.buurtregie.post.vanzelf.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.post.vanzelf.BepaalBericht;
import nl.buurtregie.post.vanzelf.Berichtkeuzes;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichttekst;
import nl.buurtregie.post.vanzelf.Berichtvertalingen;

/** BEM-31: the subject and the words of one kind of message, seen first and then kept. */
@Path("gaat-vanzelf/{automatisch}")
@ApplicationScoped
public class VanzelfTekstPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Berichtkeuzes keuzes;

    @Inject
    private Berichtvertalingen vertalingen;

    @Inject
    private BepaalBericht bepaal;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** Which button was used. */
    public enum Knop {
        BEWAAR,
        VOORBEELD,
        TERUG
    }

    /** What is filled in. */
    public record Invoer(
            int versie,
            String onderwerp,
            String tekst,
            String sms,

            @NotNull(message = "Kies: bewaren of eerst bekijken.")
            Knop knop) {

        Berichttekst bericht() {
            return new Berichttekst(onderwerp, tekst, sms);
        }
    }

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("automatisch") Berichtsoort soort) {
        Berichttekst tekst = keuzes.tekst(soort);
        Form form = Form.empty();
        form.propose("versie", Integer.toString(keuzes.versie(soort)));
        form.propose("onderwerp", tekst.onderwerp());
        form.propose("tekst", tekst.tekst());
        form.propose("sms", tekst.sms() == null ? "" : tekst.sms());
        return pagina(200, soort, form, null);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response bewaar(@PathParam("automatisch") Berichtsoort soort, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> switch (invoer.knop()) {
                    case BEWAAR ->
                        klaar(soort, () -> bepaal.schrijf(sessie.ik(), soort, invoer.versie(), invoer.bericht()));
                    case TERUG -> klaar(soort, () -> bepaal.terug(sessie.ik(), soort, invoer.versie()));
                    case VOORBEELD -> pagina(200, soort, form, bepaal.proef(soort, invoer.bericht()));
                },
                status -> pagina(status, soort, form, null));
    }

    private Response klaar(Berichtsoort soort, Runnable act) {
        act.run();
        browser.flash("Bewaard.", gevolg(vertalingen.verouderd(soort)));
        return Page.goTo("/gaat-vanzelf?soort=" + soort.name());
    }

    private static String gevolg(int verouderd) {
        String nu = "Berichten die vanaf nu gaan, krijgen deze tekst.";
        return switch (verouderd) {
            case 0 -> nu;
            case 1 -> nu + " Kijk 1 vertaling na: die zegt nog wat er eerst stond.";
            default -> nu + " Kijk " + verouderd + " vertalingen na: die zeggen nog wat er eerst stond.";
        };
    }

    private Response pagina(int status, Berichtsoort soort, Form form, Berichttekst voorbeeld) {
        List<VanzelfTekstView.Veld> velden = soort.velden().stream()
                .map(veld -> new VanzelfTekstView.Veld(veld.code(), veld.uitleg()))
                .toList();
        return Page.of(
                status,
                "vanzelf/tekst",
                "Tekst: " + soort.woord(),
                new VanzelfTekstView(
                        soort.woord(),
                        soort.wanneer(),
                        "/gaat-vanzelf/" + soort.name(),
                        form.view(),
                        soort.weg().isOokSms(),
                        velden,
                        voorbeeld == null ? null : Woordenbeeld.papier(voorbeeld, Language.DUTCH),
                        voorbeeld == null ? null : voorbeeld.sms(),
                        keuzes.isEigen(soort)));
    }
}
