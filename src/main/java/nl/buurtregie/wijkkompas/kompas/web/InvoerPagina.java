package nl.buurtregie.wijkkompas.kompas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.form.Upload;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Leaf;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.kompas.Invoerfout;
import nl.buurtregie.wijkkompas.kompas.Invoerschrift;
import nl.buurtregie.wijkkompas.kompas.LeesInvoer;

/** KOM-07: figures of others, with their definitions and their place in the compass. */
@Path("wijkkompas/invoer")
@ApplicationScoped
public class InvoerPagina {

    private static final String PAD = "/wijkkompas/invoer";
    private static final int GETOOND = 50;
    private static final int PER_BLAD = 20;
    private static final int GENOEMD = 10;

    @Inject
    private LeesInvoer leesInvoer;

    @Inject
    private Invoerschrift schrift;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    /** A name for the file, and the text of it. */
    public record Invoer(
            @NotNull(message = "Geef het bestand een naam.") String naam,
            @NotNull(message = "Kies een bestand.") String bestand) {}

    @GET
    @ForRoles(Rollen.ANALIST)
    public Response toon(@QueryParam("blad") String blad) {
        return pagina(200, blad, Form.empty(), List.of(), 0);
    }

    @POST
    @ForRoles(Rollen.ANALIST)
    @Upload(megabytes = 24)
    public Response lees(MultivaluedMap<String, String> body) {
        String naam = body.getFirst("naam");
        Form form = Form.of(body);
        return forms.submit(form, Invoer.class, invoer -> gelezen(form, invoer), status -> {
            Form kort = zonderBestand(naam, form);
            return pagina(status, null, kort, List.of(), 0);
        });
    }

    private Response gelezen(Form form, Invoer invoer) {
        LeesInvoer.Verslag verslag = leesInvoer.lees(sessie.ik(), invoer.naam(), invoer.bestand());
        if (verslag.geweigerd() > 0) {
            form.error("bestand", "Verbeter het bestand en kies het opnieuw. Er is niets veranderd.");
            return pagina(422, null, zonderBestand(invoer.naam(), form), verslag.fouten(), verslag.geweigerd());
        }
        browser.flash(
                "De cijfers zijn ingelezen.",
                Getallen.geheel(verslag.waarden()) + " cijfers van " + namen(verslag.indicatoren())
                        + ". Je ziet ze in het wijkkompas en op de kaart, bij een jaar waarvan een versie is goedgekeurd."
                        + " Bewoners zien ze pas als daarna een versie van dat jaar wordt goedgekeurd.");
        return Page.goTo(PAD);
    }

    /** The file is still where it came from; its text does not go back. */
    private static Form zonderBestand(String naam, Form form) {
        Form kort = Form.empty();
        kort.propose("naam", naam == null ? "" : naam);
        form.view().errors().forEach(fout -> kort.error(fout.field(), fout.message()));
        return kort;
    }

    private Response pagina(int status, String blad, Form form, List<Invoerfout> fouten, int geweigerd) {
        Leaf welk = Leaf.of(blad, PER_BLAD, schrift.aantal());
        InvoerView view = new InvoerView(
                form.view(),
                fouten.stream()
                        .limit(GETOOND)
                        .map(een -> new InvoerView.Fout("Regel " + een.regel(), een.waarom()))
                        .toList(),
                geweigerd > GETOOND ? "En nog " + Getallen.geheel(geweigerd - GETOOND) + " met een fout." : null,
                schrift.blad(welk.skip(), PER_BLAD).stream().map(this::regel).toList(),
                welk);
        return Page.of(status, "kompas/invoer", "Andere cijfers", view);
    }

    private InvoerView.Regel regel(Invoerschrift.Invoerbericht een) {
        return new InvoerView.Regel(
                PAD + "/" + een.id() + "/weg",
                een.bestand(),
                DutchDates.moment(een.op(), clock) + ", " + een.door(),
                woord(een.indicatoren()) + ", " + Getallen.geheel(een.waarden()) + " cijfers");
    }

    /** With their names: a sign that was read wrong is seen now. */
    private static String namen(List<String> indicatoren) {
        int rest = indicatoren.size() - GENOEMD;
        return woord(indicatoren.size()) + ": "
                + indicatoren.stream().limit(GENOEMD).collect(Collectors.joining(", "))
                + (rest > 0 ? " en nog " + rest : "");
    }

    private static String woord(int indicatoren) {
        return indicatoren == 1 ? "1 indicator" : Getallen.geheel(indicatoren) + " indicatoren";
    }
}
