package nl.buurtregie.bemiddeling.paar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.buurtregie.bemiddeling.vrijwilliger.web.Bemiddelaars;
import nl.buurtregie.medewerker.Afwezigheden;
import nl.buurtregie.medewerker.Afwezigheid;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.MeldAfwezig;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-21: who is away, and until when; for oneself, or by the coördinator for somebody else. */
@Path("afwezigheid")
@ApplicationScoped
public class AfwezigheidPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Afwezigheden afwezigheden;

    @Inject
    private MeldAfwezig meldAfwezig;

    @Inject
    private Bemiddelaars bemiddelaars;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What is filled in; wie is only asked of the coördinator. */
    public record Invoer(
            Integer wie,
            @NotNull(message = "Vul de eerste dag in.") LocalDate van,
            @NotNull(message = "Vul de laatste dag in.") LocalDate tot) {}

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Transactional
    public Response toon() {
        return pagina(200, Form.empty());
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response meld(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    Ik ik = sessie.ik();
                    long wie = ik.is(Rol.COORDINATOR) && invoer.wie() != null ? invoer.wie() : ik.id();
                    meldAfwezig.meld(ik, wie, invoer.van(), invoer.tot());
                    browser.flash("Vastgelegd.", "Afwezig tot en met " + DutchDates.day(invoer.tot()) + ".");
                    return Page.goTo("/afwezigheid");
                },
                status -> pagina(status, form));
    }

    @POST
    @Path("{afwezigheid: [0-9]{1,18}}/intrekking")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response trekIn(@PathParam("afwezigheid") long afwezigheid) {
        meldAfwezig.trekIn(sessie.ik(), afwezigheid);
        browser.flash("Vastgelegd.", "De afwezigheid is weg.");
        return Page.goTo("/afwezigheid");
    }

    private Response pagina(int status, Form form) {
        Ik ik = sessie.ik();
        boolean coordinator = ik.is(Rol.COORDINATOR);
        Map<Long, String> namen = bemiddelaars.namen();
        List<Afwezigheid> komende = afwezigheden.komende().stream()
                .filter(een -> coordinator || een.medewerkerId() == ik.id())
                .toList();
        Map<Long, String> afwezig = bemiddelaars.namen(
                komende.stream().map(Afwezigheid::medewerkerId).toList());
        List<AfwezigheidView.Regel> regels = komende.stream()
                .map(een -> new AfwezigheidView.Regel(
                        afwezig.get(een.medewerkerId()),
                        DutchDates.day(een.van()) + " tot en met " + DutchDates.day(een.tot()),
                        "/afwezigheid/" + een.id() + "/intrekking",
                        coordinator && namen.containsKey(een.medewerkerId())
                                ? "/overdracht?van=" + een.medewerkerId()
                                : null))
                .toList();
        List<Option> wie = coordinator
                ? bemiddelaars.afTeMelden().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(een -> Option.of(Long.toString(een.getKey()), een.getValue()))
                        .toList()
                : List.of();
        return Page.of(status, "bemiddeling/afwezigheid", "Afwezigheid", new AfwezigheidView(regels, wie, form.view()));
    }
}
