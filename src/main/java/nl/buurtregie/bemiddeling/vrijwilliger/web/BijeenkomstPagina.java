package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomst;
import nl.buurtregie.vrijwilliger.weg.LegAanwezigheidVast;
import nl.buurtregie.vrijwilliger.weg.PlanBijeenkomst;

/** BEM-39: one training or intervisie: who is asked, and afterwards who was there, ticked in one form. */
@Path(BijeenkomstenPagina.PAD + "/{bijeenkomst: [0-9]{1,18}}")
@ApplicationScoped
public class BijeenkomstPagina {

    private static final String HIER = "/" + BijeenkomstenPagina.PAD + "/";

    @Inject
    private PlanBijeenkomst plan;

    @Inject
    private LegAanwezigheidVast aanwezigheid;

    @Inject
    private Bijeenkomstbeeld beeld;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /**
     * What is ticked.
     *
     * @param getoond who was there to tick, with commas between them
     */
    public record Invoer(int versie, String getoond, Set<Long> genodigden, Set<Long> aanwezig, String dagToch) {

        Set<Long> opHetFormulier() {
            return Stream.ofNullable(getoond)
                    .flatMap(alle -> Arrays.stream(alle.split(",")))
                    .filter(een -> een.matches("[0-9]{1,18}"))
                    .map(Long::valueOf)
                    .collect(Collectors.toSet());
        }
    }

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@PathParam("bijeenkomst") long id) {
        return pagina(200, id, Form.empty());
    }

    @POST
    @Path("genodigden")
    @ForRoles(Rollen.COORDINATOR)
    public Response nodigUit(@PathParam("bijeenkomst") long id, MultivaluedMap<String, String> body) {
        Form form = metGetoond(body);
        return doe(id, form, invoer -> {
            plan.nodigUit(
                    sessie.ik(),
                    id,
                    invoer.versie(),
                    invoer.opHetFormulier(),
                    invoer.genodigden(),
                    Gespreksvinkje.klopt(form.view(), invoer.dagToch()));
            browser.flash("Vastgelegd.", beeld.gevolg(sessie.ik(), id));
        });
    }

    @POST
    @Path("aanwezigheid")
    @ForRoles(Rollen.COORDINATOR)
    public Response leg(@PathParam("bijeenkomst") long id, MultivaluedMap<String, String> body) {
        return doe(id, metGetoond(body), invoer -> {
            aanwezigheid.legVast(sessie.ik(), id, invoer.versie(), invoer.opHetFormulier(), invoer.aanwezig());
            browser.flash("Vastgelegd.", "Het staat bij iedereen die er was.");
        });
    }

    @POST
    @Path("afzegging")
    @ForRoles(Rollen.COORDINATOR)
    public Response zegAf(@PathParam("bijeenkomst") long id, MultivaluedMap<String, String> body) {
        return doe(id, Form.of(body), invoer -> {
            plan.zegAf(sessie.ik(), id, invoer.versie());
            browser.flash("Afgezegd.", "Wie een e-mailadres heeft, krijgt bericht als dat aan staat bij Gaat vanzelf.");
        });
    }

    /** A page of before 0.2.0 did not say who stood on it: whose tick was taken away would stay. */
    private static Form metGetoond(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        if (form.values("getoond").isEmpty()) {
            form.error("", "Deze pagina is van voor een nieuwe versie. Kijk na en leg vast.");
        }
        return form;
    }

    private Response doe(long id, Form form, Consumer<Invoer> wat) {
        Bijeenkomst een = beeld.get(sessie.ik(), id);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    wat.accept(invoer);
                    return Page.goTo(HIER + een.id());
                },
                status -> pagina(status, id, form));
    }

    private Response pagina(int status, long id, Form form) {
        BijeenkomstView view = beeld.van(sessie.ik(), id, form);
        return Page.of(status, "vrijwilliger/bijeenkomst", view.kop(), view);
    }
}
