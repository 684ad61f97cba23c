package nl.buurtregie.privacy.verzoek.web;

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
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.StelVast;
import nl.buurtregie.privacy.verzoek.Zekerheid;
import nl.buurtregie.privacy.verzoek.ZoekGegevens;

/** PRI-07: one request; who it is, and as whom we know him or her. */
@Path("verzoeken/{verzoek}")
@ApplicationScoped
public class VerzoekPagina {

    @Inject
    private Verzoekblad blad;

    @Inject
    private StelVast stelVast;

    @Inject
    private ZoekGegevens zoekGegevens;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** How it was made sure. */
    public record Wie(
            @NotNull(message = "Kies hoe je het weet.") Zekerheid hoe) {}

    /** What is looked for. */
    public record Zoek(
            @NotBlank(message = "Vul een nummer, naam of adres in.")
            @Size(min = 3, max = 80, message = "Zoek met 3 tot en met 80 tekens.")
            String woord) {}

    /** With which word was found who was chosen. */
    public record Gekend(
            @NotBlank(message = "Zoek eerst wie het is.") @Size(max = 80, message = "Zoek met 3 tot en met 80 tekens.")
            String woord) {}

    @GET
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    @Transactional
    public Response toon(@PathParam("verzoek") String nummer) {
        return blad.toon(200, nummer, Form.empty());
    }

    @POST
    @Path("wie")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response stelVast(@PathParam("verzoek") String nummer, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Wie.class,
                wie -> {
                    stelVast.stelVast(sessie.ik(), nummer, wie.hoe());
                    return klaar(nummer, "Vastgelegd wie het is.", "Zoek nu wat wij van deze persoon hebben.");
                },
                status -> blad.toon(status, nummer, form));
    }

    @POST
    @Path("zoeken")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response zoek(@PathParam("verzoek") String nummer, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Zoek.class,
                zoek -> blad.toon(200, nummer, form, zoekGegevens.zoek(sessie.ik(), nummer, zoek.woord())),
                status -> blad.toon(status, nummer, form));
    }

    @POST
    @Path("gekend")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response verbind(@PathParam("verzoek") String nummer, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Gekend.class,
                gekend -> {
                    List<Betrokkene> gevonden = zoekGegevens.zoek(sessie.ik(), nummer, gekend.woord());
                    List<Betrokkene> wie = gevonden.stream()
                            .filter(een -> form.values("wie").contains(een.code()))
                            .toList();
                    if (wie.isEmpty()) {
                        form.error("wie", "Kies wie het is, of zeg dat wij niets hebben.");
                        return blad.toon(422, nummer, form, gevonden);
                    }
                    zoekGegevens.verbind(sessie.ik(), nummer, wie);
                    return klaar(nummer, "Gevonden.", "Beslis nu.");
                },
                status -> blad.toon(status, nummer, form));
    }

    @POST
    @Path("niets")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response niets(@PathParam("verzoek") String nummer) {
        Form form = Form.empty();
        return forms.submit(
                form,
                Verzoekknop.Leeg.class,
                leeg -> {
                    zoekGegevens.verbind(sessie.ik(), nummer, List.of());
                    return klaar(nummer, "Vastgelegd dat wij niets hebben.", "Verstuur nu de brief.");
                },
                status -> blad.toon(status, nummer, form));
    }

    private Response klaar(String nummer, String wat, String gevolg) {
        browser.flash(wat, gevolg);
        return Page.goTo(VerzoekenPagina.PAD + "/" + nummer);
    }
}
