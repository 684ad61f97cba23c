package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEH-01: who works here, who is coming and who is gone. A name that is searched for stays out of the address. */
@Path("beheer/mensen")
@ApplicationScoped
public class MensenPagina {

    @Inject
    private Mensenbeeld beeld;

    @Inject
    private Forms forms;

    /** What is searched for. */
    public record Invoer(
            @Size(max = 80, message = "Maak het korter: hooguit 80 tekens.")
            String zoek) {}

    @GET
    @ForRoles(Rollen.BEHEERDER)
    @Transactional
    public Response toon(@QueryParam("stand") String stand) {
        return pagina(200, "", Mensenkeuze.van(stand), Form.empty());
    }

    @POST
    @Path("zoeken")
    @ForRoles(Rollen.BEHEERDER)
    @Transactional
    public Response zoek(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> pagina(200, invoer.zoek() == null ? "" : invoer.zoek(), Optional.empty(), form),
                status -> pagina(status, "", Optional.empty(), form));
    }

    private Response pagina(int status, String gezocht, Optional<Mensenkeuze> keuze, Form form) {
        return Page.of(status, "mensen/mensen", "Mensen", beeld.van(gezocht, keuze, form.view()));
    }
}
