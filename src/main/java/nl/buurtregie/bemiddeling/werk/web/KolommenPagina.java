package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.buurtregie.bemiddeling.werk.web.Kolommen.Zet;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-40: which columns somebody wants in the work list, and in which order. Each tap counts at once. */
@Path("werkvoorraad/kolommen")
@ApplicationScoped
public class KolommenPagina {

    private static final String HIER = "/werkvoorraad/kolommen";

    @Inject
    private Sessie sessie;

    @Inject
    private Bewaardekeuzes keuzes;

    @Inject
    private Forms forms;

    /** The columns there are, in order, and those that could come. */
    public record View(FormView form, List<Kolom> gekozen, List<Kolom> over, boolean vol) {}

    /** One move. */
    public record Invoer(
            @NotNull(message = "Kies een kolom.") Kolom kolom,

            @NotNull(message = "Kies wat ermee moet.") Zet zet) {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon() {
        return pagina(200, Form.empty());
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response zet(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    keuzes.onthoud(sessie.ik(), keuzes.kolommen(sessie.ik()).met(invoer.kolom(), invoer.zet()));
                    return Page.goTo(HIER);
                },
                status -> pagina(status, form));
    }

    private Response pagina(int status, Form form) {
        Kolommen kolommen = keuzes.kolommen(sessie.ik());
        boolean vol = kolommen.gekozen().size() == Kolommen.HOOGUIT;
        return Page.of(
                status,
                "bemiddeling/kolommen",
                "Jouw kolommen",
                new View(form.view(), kolommen.gekozen(), kolommen.over(), vol));
    }
}
