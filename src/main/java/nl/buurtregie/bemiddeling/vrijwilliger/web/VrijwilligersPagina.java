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
import java.util.List;
import java.util.Set;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.vrijwilliger.Herkomst;
import nl.buurtregie.vrijwilliger.Profiel;
import nl.buurtregie.vrijwilliger.Training;
import nl.buurtregie.vrijwilliger.weg.Dienst;
import nl.buurtregie.vrijwilliger.weg.NeemVrijwilligerOver;

/** BEM-22: who volunteers, how much everybody has to do, and somebody new. */
@Path("vrijwilligers")
@ApplicationScoped
public class VrijwilligersPagina {

    @Inject
    private Vrijwilligerslijst lijst;

    @Inject
    private Weglijst weglijst;

    @Inject
    private NeemVrijwilligerOver neemOver;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    /** What is filled in for who has an account already; the rest follows on the next page. */
    public record Invoer(
            @NotNull(message = "Kies wie er vrijwilliger wordt.")
            Integer wie,

            @NotNull(message = "Kies de buurt waar hij of zij woont.")
            String woonbuurt,

            @NotNull(message = "Vul in hoeveel zaken per jaar.")
            Integer maxZaken,

            LocalDate trainingOp,
            LocalDate zelfstandigOp) {

        Dienst dienst() {
            return new Dienst(trainingOp, zelfstandigOp);
        }

        Profiel profiel() {
            return new Profiel(
                    Vrijwilligervelden.woonbuurt(woonbuurt),
                    maxZaken,
                    List.of("Nederlands"),
                    Set.of(),
                    Set.of(Training.BASISTRAINING),
                    false,
                    Herkomst.BEWONER,
                    null,
                    null,
                    null);
        }
    }

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@QueryParam("gestopt") String gestopt) {
        return pagina(200, gestopt, Form.empty());
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response maak(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    neemOver.neemOver(sessie.ik(), invoer.wie(), invoer.profiel(), invoer.dienst());
                    return Page.goTo("/vrijwilligers/" + invoer.wie());
                },
                status -> pagina(status, null, form));
    }

    private Response pagina(int status, String gestopt, Form form) {
        Ik ik = sessie.ik();
        VrijwilligersView view = new VrijwilligersView(
                weglijst.onderweg(ik),
                lijst.regels(),
                weglijst.gestopt(ik, gestopt),
                lijst.nieuwen(),
                Vrijwilligervelden.buurten(gebieden),
                form.view());
        return Page.of(status, "bemiddeling/vrijwilligers", "Vrijwilligers", view);
    }
}
