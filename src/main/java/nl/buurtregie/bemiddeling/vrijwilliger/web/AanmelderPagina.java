package nl.buurtregie.bemiddeling.vrijwilliger.web;

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
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.bemiddeling.web.Talen;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.vrijwilliger.Herkomst;
import nl.buurtregie.vrijwilliger.weg.Aanmelder;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;
import nl.buurtregie.vrijwilliger.weg.MeldVrijwilligerAan;
import nl.buurtregie.vrijwilliger.weg.Studie;

/** BEM-39: somebody who wants to volunteer is written down, or what was written is mended. */
@Path("vrijwilligers")
@ApplicationScoped
public class AanmelderPagina {

    private static final String EEN = "personen/{vrijwilliger: [0-9]{1,18}}/gegevens";

    @Inject
    private MeldVrijwilligerAan meldAan;

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** The form; of somebody new, or of somebody who has no account yet. */
    public record View(
            Link terug,
            String kop,
            String actie,
            String knop,
            List<Option> buurten,
            List<Option> talen,
            List<Option> herkomst,
            FormView form) {}

    /** What is filled in. */
    public record Invoer(
            int versie,
            UUID sleutel,
            @NotNull(message = "Vul de naam in.") String naam,
            String email,
            String telefoon,

            @NotNull(message = "Kies de buurt waar hij of zij woont.")
            String woonbuurt,

            Set<String> talen,

            @NotNull(message = "Kies hoe hij of zij erbij kwam.")
            Herkomst herkomst,

            String school,
            LocalDate periodeVan,
            LocalDate periodeTot) {

        Aanmelder aanmelder() {
            Studie studie = herkomst == Herkomst.WIJS_STUDENT ? new Studie(school, periodeVan, periodeTot) : null;
            return new Aanmelder(
                    naam,
                    email,
                    telefoon,
                    Vrijwilligervelden.woonbuurt(woonbuurt),
                    Vrijwilligervelden.talen(talen),
                    herkomst,
                    studie);
        }
    }

    @GET
    @Path("nieuw")
    @ForRoles(Rollen.COORDINATOR)
    public Response toonNieuw() {
        Form form = Form.empty();
        form.once();
        form.propose("talen", "Nederlands");
        form.propose("herkomst", Herkomst.BEWONER.name());
        return nieuw(200, form);
    }

    @POST
    @Path("nieuw")
    @ForRoles(Rollen.COORDINATOR)
    public Response meldAan(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        form.once();
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    long id = meldAan.meldAan(sessie.ik(), invoer.sleutel(), invoer.aanmelder());
                    browser.flash("Opgeschreven: " + invoer.naam() + ".", "Nu te doen: maak kennis.");
                    return Page.goTo(Wegdaad.pad(id));
                },
                status -> nieuw(status, form));
    }

    @GET
    @Path(EEN)
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@PathParam("vrijwilliger") long id) {
        Loopbaan weg = loopbanen.get(sessie.ik(), id);
        return weg.medewerkerId() == null
                ? een(200, weg, Vrijwilligervelden.form(weg))
                : Page.goTo("/vrijwilligers/" + weg.medewerkerId());
    }

    @POST
    @Path(EEN)
    @ForRoles(Rollen.COORDINATOR)
    public Response wijzig(@PathParam("vrijwilliger") long id, MultivaluedMap<String, String> body) {
        loopbanen.get(sessie.ik(), id);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    meldAan.wijzig(sessie.ik(), id, invoer.versie(), invoer.aanmelder());
                    browser.flash("Gewijzigd.", "Dit geldt vanaf nu.");
                    return Page.goTo(Wegdaad.pad(id));
                },
                status -> een(status, loopbanen.get(sessie.ik(), id), form));
    }

    private Response nieuw(int status, Form form) {
        return pagina(
                status,
                new Link("Vrijwilligers", "/vrijwilligers"),
                "Nieuwe vrijwilliger",
                "/vrijwilligers/nieuw",
                form);
    }

    private Response een(int status, Loopbaan weg, Form form) {
        String pad = Wegdaad.pad(weg.id());
        return pagina(status, new Link(loopbanen.naam(weg), pad), "Gegevens wijzigen", pad + "/gegevens", form);
    }

    private Response pagina(int status, Link terug, String kop, String actie, Form form) {
        View view = new View(
                terug,
                kop,
                actie,
                "Leg vast",
                Vrijwilligervelden.buurten(gebieden),
                Talen.opties(),
                Vrijwilligervelden.herkomst(),
                form.view());
        return Page.of(status, "vrijwilliger/aanmelder", kop, view);
    }
}
