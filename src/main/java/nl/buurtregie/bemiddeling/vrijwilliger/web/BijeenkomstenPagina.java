package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Leaf;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.Stapbeeld;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstplan;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstsoort;
import nl.buurtregie.vrijwilliger.weg.PlanBijeenkomst;

/** BEM-39: trainings and intervisies: those to come, those that were, and a new one. */
@Path(BijeenkomstenPagina.PAD)
@ApplicationScoped
public class BijeenkomstenPagina {

    static final String PAD = "vrijwilligers/bijeenkomsten";

    @Inject
    private PlanBijeenkomst plan;

    @Inject
    private Bijeenkomstwoorden woorden;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /**
     * The list.
     *
     * @param blad which page of those that were
     */
    public record View(List<Regel> komend, List<Regel> geweest, Leaf blad) {}

    /**
     * One meeting.
     *
     * @param chip null for nothing to say
     */
    public record Regel(String href, String wat, String wanneer, String wie, String chip) {}

    /**
     * The form for a new one.
     *
     * @param gesprek what is said yes to when somebody has a talk then; null when that is no question
     */
    public record Nieuw(FormView form, List<Option> soorten, List<Option> mensen, String gesprek) {}

    /** What is filled in. */
    public record Invoer(
            @NotNull(message = "Dit formulier is niet meer geldig. Open het opnieuw.")
            UUID sleutel,

            @NotNull(message = "Kies wat het is.") Bijeenkomstsoort soort,
            @NotNull(message = "Kies een dag.") LocalDate dag,

            @NotNull(message = "Vul in hoe laat het begint.")
            LocalTime van,

            @NotNull(message = "Vul in hoe laat het klaar is.")
            LocalTime tot,

            @NotNull(message = "Vul in waar het is.") String plaats,
            String trainer,
            Set<Long> genodigden,
            String dagToch) {

        Bijeenkomstplan plan() {
            return new Bijeenkomstplan(soort, dag, van, tot, plaats, trainer);
        }
    }

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@QueryParam("blad") String blad) {
        return Page.ok("vrijwilliger/bijeenkomsten", "Bijeenkomsten", woorden.lijst(sessie.ik(), blad));
    }

    @GET
    @Path("nieuw")
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toonNieuw() {
        Form form = Form.empty();
        form.propose("van", "19:00");
        form.propose("tot", "21:30");
        return nieuw(200, form);
    }

    @POST
    @Path("nieuw")
    @ForRoles(Rollen.COORDINATOR)
    public Response plan(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    long id = plan.plan(
                            sessie.ik(),
                            invoer.sleutel(),
                            invoer.plan(),
                            invoer.genodigden(),
                            Gespreksvinkje.klopt(form.view(), invoer.dagToch()));
                    browser.flash("Gepland.", woorden.gevolg(sessie.ik(), invoer.genodigden(), invoer.dag()));
                    return Page.goTo("/" + PAD + "/" + id);
                },
                status -> nieuw(status, form));
    }

    private Response nieuw(int status, Form form) {
        form.once();
        FormView ingevuld = form.view();
        Nieuw view = new Nieuw(ingevuld, soorten(), woorden.mensen(sessie.ik()), Gespreksvinkje.vraag(ingevuld));
        return Page.of(status, "vrijwilliger/bijeenkomstnieuw", "Nieuwe bijeenkomst", view);
    }

    private static List<Option> soorten() {
        return Option.each(Bijeenkomstsoort.values(), een -> Option.of(een, Stapbeeld.hoofdletter(een.woord())));
    }
}
