package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.BrowserSession;
import nl.buurtregie.platform.web.ForRoles;
import nl.buurtregie.platform.web.Form;
import nl.buurtregie.platform.web.Forms;
import nl.buurtregie.platform.web.Page;
import nl.buurtregie.vrijwilliger.Dagdeel;
import nl.buurtregie.vrijwilliger.Vrijwilligers;
import nl.buurtregie.vrijwilliger.WijzigVrijwilliger;

/** BEM-22: a volunteer says which languages, when, and whether he or she pauses. */
@Path("mijn-gegevens")
@ApplicationScoped
public class MijnGegevensPagina {

    @Inject
    private Vrijwilligers vrijwilligers;

    @Inject
    private WijzigVrijwilliger wijzigVrijwilliger;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What is filled in. */
    public record Invoer(int versie, Set<String> talen, Set<Dagdeel> beschikbaar, LocalDate pauzeTot) {}

    @GET
    @ForRoles(Rollen.BEMIDDELAAR)
    @Transactional
    public Response toon() {
        return pagina(
                200,
                Vrijwilligervelden.form(vrijwilligers.find(sessie.ik().id()).orElseThrow(NotFound::new)));
    }

    @POST
    @ForRoles(Rollen.BEMIDDELAAR)
    public Response wijzig(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    wijzigVrijwilliger.wijzigEigen(
                            sessie.ik(),
                            invoer.versie(),
                            Vrijwilligervelden.talen(invoer.talen()),
                            invoer.beschikbaar(),
                            invoer.pauzeTot());
                    browser.flash("Vastgelegd.", "De coördinator houdt er rekening mee.");
                    return Page.goTo("/mijn-gegevens");
                },
                status -> pagina(status, form));
    }

    private static Response pagina(int status, Form form) {
        VrijwilligerView view = new VrijwilligerView(
                null,
                "Mijn gegevens",
                "Hiermee kiezen we zaken die bij je passen. Klopt je woonbuurt niet meer? Vertel het de coördinator.",
                "/mijn-gegevens",
                List.of(),
                Talen.opties(),
                Vrijwilligervelden.dagdelen(),
                List.of(),
                List.of(),
                form.view());
        return Page.of(status, "bemiddeling/vrijwilliger", view.kop(), view);
    }
}
