package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.verzoek.Besluit;
import nl.buurtregie.privacy.verzoek.KijkTekstNa;
import nl.buurtregie.privacy.verzoek.Onderdeel;
import nl.buurtregie.privacy.verzoek.Verzoeken;

/** PRI-07, the coördinator's side: texts of a case that somebody asked for, in which the neighbour may be named. */
@Path("na-te-kijken")
@ApplicationScoped
public class TekstenPagina {

    static final String PAD = "/na-te-kijken";

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private KijkTekstNa kijkNa;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** The list. */
    public record Lijst(List<Regel> regels) {}

    /** One text, without what it says. */
    public record Regel(String wat, String plek, String uiterlijk, String href) {}

    /** @param tekst as it stands in the case */
    public record View(String pad, String wat, String plek, String tekst, List<Option> keuzes, FormView form) {}

    /** What the coördinator says. */
    public record Invoer(
            @NotNull(message = "Kies wat weg mag.") Besluit hoe,

            @Size(max = 20000, message = "Deze tekst is te lang.")
            String tekst) {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response lijst() {
        return Page.ok(
                "privacy/teksten",
                "Na te kijken",
                new Lijst(verzoeken.naTeKijken(sessie.ik()).stream()
                        .map(TekstenPagina::regel)
                        .toList()));
    }

    private static Regel regel(Onderdeel deel) {
        return new Regel(
                deel.wat(),
                deel.plek(),
                "het antwoord moet weg vóór " + DutchDates.day(deel.verzoek().uiterlijk()),
                PAD + "/" + deel.id());
    }

    @GET
    @Path("{onderdeel}")
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@PathParam("onderdeel") String id) {
        return pagina(200, nummer(id), Form.empty());
    }

    @POST
    @Path("{onderdeel}")
    @ForRoles(Rollen.COORDINATOR)
    public Response zeg(@PathParam("onderdeel") String id, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    kijkNa.zeg(sessie.ik(), nummer(id), invoer.hoe(), invoer.tekst());
                    browser.flash("Nagekeken.", "De privacyfunctionaris beslist nu wat ermee gebeurt.");
                    return Page.goTo(PAD);
                },
                status -> pagina(status, nummer(id), form));
    }

    private static long nummer(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(id);
    }

    private Response pagina(int status, long id, Form form) {
        KijkTekstNa.Tekst tekst = kijkNa.open(sessie.ik(), id);
        form.propose("tekst", tekst.tekst());
        return Page.of(
                status,
                "privacy/tekst",
                "Na te kijken",
                new View(
                        PAD + "/" + id,
                        tekst.deel().wat(),
                        tekst.deel().plek(),
                        tekst.tekst(),
                        List.of(
                                Option.withHint(Besluit.GEVEN, "Niets gaat over de buur", "De hele tekst mag weg."),
                                Option.withHint(
                                        Besluit.DEELS,
                                        "Een deel gaat over de buur",
                                        "Zet hieronder elk stuk over de buur tussen [[ en ]]. Dat wordt zwart."),
                                Option.withHint(Besluit.NIET, "Alles gaat over de buur", "De tekst gaat niet weg.")),
                        form.view()));
    }
}
