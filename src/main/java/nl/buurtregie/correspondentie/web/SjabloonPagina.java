package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.buurtregie.correspondentie.BewaarSjabloon;
import nl.buurtregie.correspondentie.Briefsoort;
import nl.buurtregie.correspondentie.Brieftaal;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.post.Vertaling;

/** BEH-04: the text of one kind of letter in one language: change, try on a real case, keep, or go back. */
@Path("sjablonen/{soort}/{taal}")
@ApplicationScoped
public class SjabloonPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Sjabloonbeeld beeld;

    @Inject
    private Sjabloonproef proef;

    @Inject
    private BewaarSjabloon bewaarSjabloon;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** Which button was used. */
    public enum Knop {
        BEWAAR,
        VOORBEELD
    }

    /** What is filled in. */
    public record Invoer(
            int versie,

            @NotNull(message = "Schrijf een tekst.")
            @Size(max = 6000, message = "Maak de tekst korter: hooguit 6000 tekens.")
            String tekst,

            Vertaling vertaald,

            @Pattern(regexp = "[0-9]{4}-[0-9]{1,8}", message = "Vul een zaaknummer in zoals 2026-0361.")
            String zaak,

            @NotNull(message = "Kies: bewaren of een voorbeeld bekijken.")
            Knop knop) {}

    /** For going back to an earlier text. */
    public record Terug(int versie) {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("soort") Briefsoort soort, @PathParam("taal") Brieftaal taal) {
        return pagina(200, soort, taal, Form.empty(), List.of());
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response bewaar(
            @PathParam("soort") Briefsoort soort,
            @PathParam("taal") Brieftaal taal,
            MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> invoer.knop() == Knop.BEWAAR
                        ? bewaard(soort, taal, invoer)
                        : pagina(
                                200,
                                soort,
                                taal,
                                form,
                                proef.van(sessie.ik(), soort, taal, invoer.tekst(), invoer.zaak())),
                status -> pagina(status, soort, taal, form, List.of()));
    }

    @POST
    @Path("versies/{versie}")
    @ForRoles(Rollen.COORDINATOR)
    public Response terugNaar(
            @PathParam("soort") Briefsoort soort,
            @PathParam("taal") Brieftaal taal,
            @PathParam("versie") int versie,
            MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Terug.class,
                terug -> {
                    bewaarSjabloon.terugNaar(sessie.ik(), soort, taal, terug.versie(), versie);
                    return klaar(soort, taal);
                },
                status -> pagina(status, soort, taal, form, List.of()));
    }

    private Response bewaard(Briefsoort soort, Brieftaal taal, Invoer invoer) {
        bewaarSjabloon.bewaar(sessie.ik(), soort, taal, invoer.versie(), invoer.tekst(), invoer.vertaald());
        return klaar(soort, taal);
    }

    private Response klaar(Briefsoort soort, Brieftaal taal) {
        browser.flash("Bewaard.", "Nieuwe brieven krijgen deze tekst. Brieven die er al zijn, veranderen niet.");
        return Page.goTo(Sjabloonbeeld.pad(soort, taal));
    }

    private Response pagina(
            int status, Briefsoort soort, Brieftaal taal, Form form, List<SjabloonView.Voorbeeld> voorbeelden) {
        return Page.of(
                status,
                "correspondentie/sjabloon",
                "Tekst: " + soort.woord(),
                beeld.van(soort, taal, form, voorbeelden));
    }
}
