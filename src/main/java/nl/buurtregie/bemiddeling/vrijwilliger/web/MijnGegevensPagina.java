package nl.buurtregie.bemiddeling.vrijwilliger.web;

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
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.bemiddeling.web.Talen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.vrijwilliger.Belnummer;
import nl.buurtregie.vrijwilliger.Dagdeel;
import nl.buurtregie.vrijwilliger.Profiel;
import nl.buurtregie.vrijwilliger.Vrijwilliger;
import nl.buurtregie.vrijwilliger.Vrijwilligers;
import nl.buurtregie.vrijwilliger.WijzigVrijwilliger;

/** BEM-22: a volunteer says which languages, when, and whether he or she pauses; a coördinator only where mail goes. */
@Path("mijn-gegevens")
@ApplicationScoped
public class MijnGegevensPagina {

    @Inject
    private Vrijwilligers vrijwilligers;

    @Inject
    private WijzigVrijwilliger wijzigVrijwilliger;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What is filled in; languages, day-parts, pause and number by volunteers only. */
    public record Invoer(
            int versie,
            Set<String> talen,
            Set<Dagdeel> beschikbaar,
            LocalDate pauzeTot,
            String email,
            boolean zonderUitnodiging,
            String telefoon,
            boolean voorPaar) {

        Profiel.Eigen eigen() {
            return new Profiel.Eigen(
                    Vrijwilligervelden.talen(talen), beschikbaar, pauzeTot, Belnummer.van(telefoon, voorPaar));
        }
    }

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Transactional
    public Response toon() {
        Ik ik = sessie.ik();
        Form form = vrijwilligers
                .find(ik.id())
                .map(een -> Vrijwilligervelden.form(een, vrijwilligers.nu(een)))
                .orElseGet(Form::empty);
        Medewerker zelf = medewerkers.get(ik.id());
        zelf.email().ifPresent(email -> form.propose("email", email));
        if (zelf.isZonderUitnodiging()) {
            form.propose("zonderUitnodiging", "ja");
        }
        return pagina(200, form);
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @AskAgain
    public Response wijzig(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(form, Invoer.class, this::vastgelegd, status -> pagina(status, form));
    }

    private Response vastgelegd(Invoer invoer) {
        Optional<Vrijwilliger> vrijwilliger = vrijwilligers.find(sessie.ik().id());
        if (vrijwilliger.isPresent()) {
            wijzigVrijwilliger.wijzigEigen(
                    sessie.ik(),
                    invoer.versie(),
                    invoer.eigen(),
                    new WijzigVrijwilliger.Mailkeuze(invoer.email(), invoer.zonderUitnodiging()));
            browser.flash("Vastgelegd.", "De coördinator houdt er rekening mee.");
        } else {
            wijzigVrijwilliger.wijzigEmail(sessie.ik(), invoer.email());
            browser.flash(
                    "Vastgelegd.", invoer.email() == null ? "Je krijgt geen e-mail." : "Je e-mail komt daar aan.");
        }
        return Page.goTo("/mijn-gegevens");
    }

    private String onder(Vrijwilliger zelf) {
        return vrijwilligers.woontInVervallen(zelf)
                ? "Je woonbuurt staat niet meer in de nieuwe indeling. Vertel de coördinator in welke buurt je nu woont: een zaak in je eigen"
                        + " buurt doe je niet."
                : "Hiermee kiezen we zaken die bij je passen. Klopt je woonbuurt niet meer? Vertel het de coördinator.";
    }

    private Response pagina(int status, Form form) {
        Optional<Vrijwilliger> zelf = vrijwilligers.find(sessie.ik().id());
        boolean vrijwilliger = zelf.isPresent();
        List<Option> dagdelen = vrijwilliger ? Vrijwilligervelden.dagdelen() : List.of();
        VrijwilligerView view = new VrijwilligerView(
                null,
                "Mijn gegevens",
                zelf.map(this::onder).orElse("Waar je e-mail over het werk aankomt."),
                "/mijn-gegevens",
                List.of(),
                vrijwilliger ? Talen.opties() : List.of(),
                dagdelen,
                List.of(),
                List.of(),
                form.view());
        return Page.of(status, "bemiddeling/vrijwilliger", view.kop(), view);
    }
}
