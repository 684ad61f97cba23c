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
import java.util.Set;
import nl.buurtregie.bemiddeling.web.Talen;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.vrijwilliger.Belnummer;
import nl.buurtregie.vrijwilliger.Dagdeel;
import nl.buurtregie.vrijwilliger.Herkomst;
import nl.buurtregie.vrijwilliger.Profiel;
import nl.buurtregie.vrijwilliger.Training;
import nl.buurtregie.vrijwilliger.Vrijwilliger;
import nl.buurtregie.vrijwilliger.Vrijwilligers;
import nl.buurtregie.vrijwilliger.WijzigVrijwilliger;

/** BEM-22: one volunteer, for the coördinator. */
@Path("vrijwilligers/{vrijwilliger: [0-9]{1,18}}")
@ApplicationScoped
public class VrijwilligerPagina {

    @Inject
    private Vrijwilligers vrijwilligers;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private WijzigVrijwilliger wijzigVrijwilliger;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    /** What is filled in. */
    public record Invoer(
            int versie,

            @NotNull(message = "Kies de buurt waar hij of zij woont.")
            String woonbuurt,

            @NotNull(message = "Vul in hoeveel zaken per jaar.")
            Integer maxZaken,

            Set<String> talen,
            Set<Dagdeel> beschikbaar,
            Set<Training> training,
            boolean ervaren,

            @NotNull(message = "Kies hoe hij of zij erbij kwam.")
            Herkomst herkomst,

            LocalDate pauzeTot,
            LocalDate intervisieOp,
            String telefoon) {

        Profiel profiel() {
            return new Profiel(
                    Vrijwilligervelden.woonbuurt(woonbuurt),
                    maxZaken,
                    Vrijwilligervelden.talen(talen),
                    beschikbaar,
                    training,
                    ervaren,
                    herkomst,
                    pauzeTot,
                    intervisieOp,
                    Belnummer.van(telefoon, false));
        }
    }

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@PathParam("vrijwilliger") long id) {
        Vrijwilliger een = vrijwilligers.find(id).orElseThrow(NotFound::new);
        return pagina(200, id, Vrijwilligervelden.form(een, vrijwilligers.nu(een)));
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response wijzig(@PathParam("vrijwilliger") long id, MultivaluedMap<String, String> body) {
        vrijwilligers.find(id).orElseThrow(NotFound::new);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    wijzigVrijwilliger.wijzig(sessie.ik(), id, invoer.versie(), invoer.profiel());
                    return Page.goTo("/vrijwilligers");
                },
                status -> pagina(status, id, form));
    }

    private Response pagina(int status, long id, Form form) {
        VrijwilligerView view = new VrijwilligerView(
                new Link("Vrijwilligers", "/vrijwilligers"),
                medewerkers.get(id).naam(),
                vrijwilligers.find(id).filter(vrijwilligers::woontInVervallen).isPresent()
                        ? "De woonbuurt staat niet meer in de nieuwe indeling. Kies een nieuwe."
                        : "Hiermee kiezen we een paar dat past.",
                "/vrijwilligers/" + id,
                Vrijwilligervelden.buurten(gebieden),
                Talen.opties(),
                Vrijwilligervelden.dagdelen(),
                Vrijwilligervelden.training(),
                Vrijwilligervelden.herkomst(),
                form.view());
        return Page.of(status, "bemiddeling/vrijwilliger", view.kop(), view);
    }
}
