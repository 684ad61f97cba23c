package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.Typed;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.verzoek.Beslis;
import nl.buurtregie.privacy.verzoek.Besluit;
import nl.buurtregie.privacy.verzoek.VoerUit;

/** PRI-07: what is decided about a request, piece by piece or as a whole. */
@Path("verzoeken/{verzoek}")
@ApplicationScoped
public class BesluitPagina {

    private static final int REDEN = 200;

    @Inject
    private Verzoekblad blad;

    @Inject
    private Beslis beslis;

    @Inject
    private VoerUit voerUit;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What is done with one thing. */
    public record Keuze(
            @NotNull(message = "Kies wat je ermee doet.") Besluit besluit) {}

    /** Why not. */
    public record Afwijzing(
            @Size(max = 500, message = "Maak de reden korter: hooguit 500 tekens.")
            String reden) {}

    /** Nothing but the button. */
    record Toewijzing() {}

    @POST
    @Path("onderdelen/{onderdeel}")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response over(
            @PathParam("verzoek") String nummer,
            @PathParam("onderdeel") String onderdeel,
            MultivaluedMap<String, String> body) {
        long id = nummer(onderdeel);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Keuze.class,
                keuze -> {
                    beslis.over(sessie.ik(), nummer, id, keuze.besluit(), reden(form, id));
                    return Page.goTo(VerzoekenPagina.PAD + "/" + nummer + "#besluit");
                },
                status -> blad.toon(status, nummer, form));
    }

    private static String reden(Form form, long id) {
        return form.values("reden-" + id).stream()
                .map(Typed::text)
                .filter(tekst -> !tekst.isEmpty())
                .map(tekst -> tekst.substring(0, Math.min(REDEN, tekst.length())))
                .findFirst()
                .orElse(null);
    }

    private static long nummer(String onderdeel) {
        if (!onderdeel.matches("[0-9]{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(onderdeel);
    }

    @POST
    @Path("eigen")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response geefEigen(@PathParam("verzoek") String nummer) {
        int aantal = beslis.geefEigen(sessie.ik(), nummer);
        browser.flash(aantal + " onderdelen: geven.", "Je kunt elk besluit nog veranderen.");
        return Page.goTo(VerzoekenPagina.PAD + "/" + nummer);
    }

    @POST
    @Path("toewijzing")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    @AskAgain
    public Response wijsToe(@PathParam("verzoek") String nummer, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        Map<String, String> nieuw = body.entrySet().stream()
                .filter(een -> !een.getKey().equals("csrf"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, een -> Typed.text(een.getValue().get(0))));
        return forms.submit(
                form,
                Toewijzing.class,
                leeg -> {
                    List<String> blijft = voerUit.wijsToe(sessie.ik(), nummer, nieuw);
                    browser.flash(
                            "Uitgevoerd.",
                            blijft.isEmpty()
                                    ? "Verstuur nu de brief."
                                    : String.join(" ", blijft) + " Wat blijft, staat ook in de brief.");
                    return Page.goTo(VerzoekenPagina.PAD + "/" + nummer);
                },
                status -> blad.toon(status, nummer, form));
    }

    @POST
    @Path("besluit/afwijzing")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response wijsAf(@PathParam("verzoek") String nummer, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Afwijzing.class,
                afwijzing -> {
                    voerUit.wijsAf(sessie.ik(), nummer, afwijzing.reden());
                    browser.flash("Afgewezen.", "Verstuur nu de brief met de reden.");
                    return Page.goTo(VerzoekenPagina.PAD + "/" + nummer);
                },
                status -> blad.toon(status, nummer, form));
    }
}
