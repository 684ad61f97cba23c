package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.PakOp;
import nl.buurtregie.bemiddeling.Zaakhouders;
import nl.buurtregie.bemiddeling.Zaakhouders.Afwezige;
import nl.buurtregie.bemiddeling.Zaakhouders.Houder;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-40: who has a case in hand, and the one thing that can be done about it: take it, take it over, put it back. */
@Path("bemiddelingen/{nummer}/oppakken")
@ApplicationScoped
public class ZaakhouderPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Zaakhouders houders;

    @Inject
    private PakOp pakOp;

    @Inject
    private Forms forms;

    @Inject
    private Clock clock;

    /** What can be done. */
    enum Daad {
        OP,
        TERUG
    }

    /** @param van the account of who has it; empty for nobody */
    public record View(FormView form, String nummer, String kop, String uitleg, String van, String daad, String knop) {}

    /** What is chosen, and from whom. */
    public record Invoer(
            @NotNull(message = "Kies wat je wilt doen.") Daad daad, Long van) {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        return pagina(200, nummer, Form.empty());
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response doe(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        Ik ik = sessie.ik();
        bemiddelingen.get(ik, nummer); // not yours is 404 before anything typed is judged
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    if (invoer.daad() == Daad.OP) {
                        pakOp.pakOp(ik, nummer, invoer.van());
                    } else {
                        pakOp.legTerug(ik, nummer);
                    }
                    return Page.goTo("/bemiddelingen/" + nummer);
                },
                status -> pagina(status, nummer, form));
    }

    private Response pagina(int status, String nummer, Form form) {
        Ik ik = sessie.ik();
        Bemiddeling zaak = bemiddelingen.get(ik, nummer);
        View view = houders.van(zaak)
                .map(houder -> houder.medewerkerId() == ik.id() ? mijn(zaak, form) : van(zaak, houder, form))
                .orElseGet(() -> vrij(ik, zaak, form));
        return Page.of(status, "bemiddeling/oppakken", view.kop(), view);
    }

    private static View mijn(Bemiddeling zaak, Form form) {
        return new View(
                form.view(),
                zaak.nummer(),
                "Leg de zaak terug",
                "Jij hebt deze zaak opgepakt. Leg je hem terug, dan kan een collega hem oppakken.",
                "",
                Daad.TERUG.name(),
                "Leg terug");
    }

    private View van(Bemiddeling zaak, Houder houder, Form form) {
        return new View(
                form.view(),
                zaak.nummer(),
                "Neem de zaak over",
                houder.naam() + " pakte deze zaak op, " + DutchDates.moment(houder.sinds(), clock)
                        + ". In de geschiedenis komt te staan dat jij hem overneemt.",
                Long.toString(houder.medewerkerId()),
                Daad.OP.name(),
                "Neem over van " + houder.naam());
    }

    private View vrij(Ik ik, Bemiddeling zaak, Form form) {
        return new View(
                form.view(),
                zaak.nummer(),
                "Pak de zaak op",
                waarom(ik, zaak) + " Pak jij hem op, dan zien je collega's dat hij van jou is. Ben je afwezig, dan"
                        + " komt hij vanzelf weer vrij.",
                "",
                Daad.OP.name(),
                "Pak op");
    }

    /** Why nobody has it: who is away finds it again, unless a colleague takes it meanwhile. */
    private String waarom(Ik ik, Bemiddeling zaak) {
        Afwezige weg = houders.afwezig(List.of(zaak.id())).get(zaak.id());
        if (weg == null) {
            return "Niemand heeft deze zaak opgepakt.";
        }
        String tot = " afwezig tot en met " + DutchDates.day(weg.tot(), clock) + ". Daarna is hij weer van ";
        return weg.medewerkerId() == ik.id()
                ? "Jij pakte deze zaak op, maar staat" + tot + "jou."
                : weg.naam() + " pakte deze zaak op en is" + tot + weg.naam() + ", als niemand hem intussen oppakt.";
    }
}
