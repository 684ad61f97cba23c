package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.bemiddeling.web.Gespreksvraag;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.vrijwilliger.uren.Euro;
import nl.buurtregie.vrijwilliger.uren.Kwartaal;
import nl.buurtregie.vrijwilliger.uren.SchrijfUren;
import nl.buurtregie.vrijwilliger.uren.Tijd;
import nl.buurtregie.vrijwilliger.uren.Urensoort;
import nl.buurtregie.vrijwilliger.uren.Urenstaat;
import nl.buurtregie.vrijwilliger.uren.Verbetering;
import nl.buurtregie.vrijwilliger.uren.Werkdag;

/** BEM-39: the coördinator writes time and travel for somebody, or the difference with what was paid. */
@Path("vrijwilligers/kosten/erbij")
@ApplicationScoped
public class KostenErbijPagina {

    private static final String KOSTEN = "/vrijwilligers/kosten";
    private static final int KWARTALEN = 12;

    @Inject
    private Urenstaat staat;

    @Inject
    private SchrijfUren uren;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    /** @param kwartalen empty for a line of work */
    public record View(
            String kop,
            String onder,
            String actie,
            List<Option> mensen,
            List<Option> kwartalen,
            List<Option> soorten,
            List<Option> tijden,
            FormView form) {}

    /** Time and travel that somebody told. */
    public record Namens(
            @NotNull UUID sleutel,
            Long wie,
            @NotNull(message = "Kies de dag.") LocalDate op,
            @NotNull(message = "Kies waarvoor het was.") Urensoort soort,
            Integer minuten,
            Integer km,
            String ov) {}

    /** What was paid too much or too little. */
    public record Verschil(@NotNull UUID sleutel, Long wie, String over, String bedrag, String reden) {}

    @GET
    @Path("namens")
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toonNamens() {
        return namens(200, Form.empty());
    }

    @POST
    @Path("namens")
    @ForRoles(Rollen.COORDINATOR)
    public Response schrijf(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Namens.class,
                invoer -> {
                    Tijd tijd = Tijd.van(invoer.minuten(), invoer.km(), Euro.cent(invoer.ov()));
                    Werkdag werk = new Werkdag(invoer.op(), invoer.soort(), null, tijd);
                    uren.namens(sessie.ik(), invoer.sleutel(), invoer.wie(), werk);
                    return klaar("Het telt mee in het kwartaal van die dag.", Kwartaal.van(invoer.op()));
                },
                status -> namens(status, form));
    }

    @GET
    @Path("verbetering")
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toonVerbetering() {
        return verbetering(200, Form.empty());
    }

    @POST
    @Path("verbetering")
    @ForRoles(Rollen.COORDINATOR)
    public Response verbeter(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Verschil.class,
                invoer -> {
                    Kwartaal over = Kwartaal.lees(invoer.over()).orElse(null);
                    Verbetering wat = new Verbetering(Euro.verschil(invoer.bedrag()), over, invoer.reden());
                    uren.verbeter(sessie.ik(), invoer.sleutel(), invoer.wie(), wat);
                    return klaar("Het telt mee in dit kwartaal. Wat betaald was, bleef zoals het was.", nu());
                },
                status -> verbetering(status, form));
    }

    private Response klaar(String gevolg, Kwartaal kwartaal) {
        browser.flash("Opgeschreven.", gevolg);
        return Page.goTo(KOSTEN + "?kwartaal=" + kwartaal.code());
    }

    private Kwartaal nu() {
        return Kwartaal.van(LocalDate.now(clock));
    }

    private Response namens(int status, Form form) {
        form.propose("op", LocalDate.now(clock).toString());
        form.propose("soort", Urensoort.GESPREK.name());
        return pagina(
                status,
                "Uren of reiskosten voor iemand",
                "Voor wie het je vertelde, ook als die geen bemiddelaar meer is. Jouw naam staat erbij.",
                "namens",
                List.of(),
                form);
    }

    private Response verbetering(int status, Form form) {
        List<Option> kwartalen = new ArrayList<>();
        Kwartaal een = nu();
        for (int i = 0; i < KWARTALEN; i++) {
            kwartalen.add(Option.of(een.code(), een.woorden()));
            een = een.vorige();
        }
        return pagina(
                status,
                "Verbetering van wat betaald is",
                "Wat betaald is verandert niet. Het verschil telt mee in dit kwartaal.",
                "verbetering",
                kwartalen,
                form);
    }

    private Response pagina(int status, String kop, String onder, String daad, List<Option> kwartalen, Form form) {
        form.once();
        List<Option> mensen = staat.mensen(sessie.ik()).entrySet().stream()
                .map(wie -> Option.of(Long.toString(wie.getKey()), wie.getValue()))
                .toList();
        View view = new View(
                kop,
                onder,
                KOSTEN + "/erbij/" + daad,
                mensen,
                kwartalen,
                Urenbeeld.soorten(),
                Gespreksvraag.tijden(),
                form.view());
        return Page.of(status, "vrijwilliger/kostenerbij", kop, view);
    }
}
