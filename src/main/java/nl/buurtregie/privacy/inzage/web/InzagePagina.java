package nl.buurtregie.privacy.inzage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** PRI-04: who saw this case, and why was that allowed? The number is sent in a form: no address names a case here. */
@Path("inzage")
@ApplicationScoped
public class InzagePagina {

    @Inject
    private Inzagebeeld beeld;

    @Inject
    private Forms forms;

    /** What is asked. */
    public record Invoer(
            @NotBlank(message = "Vul het nummer van de zaak of het probleem in.")
            String nummer,

            @NotNull(message = "Kies vanaf wanneer.") LocalDate van,
            @NotNull(message = "Kies tot wanneer.") LocalDate tot) {}

    @GET
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response toon() {
        return pagina(200, beeld.leeg());
    }

    @POST
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response zoek(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> pagina(200, beeld.van(form, invoer.nummer(), invoer.van(), invoer.tot())),
                status -> pagina(status, beeld.vraag(form)));
    }

    private static Response pagina(int status, InzageView view) {
        return Page.of(status, "privacy/inzage", "Inzage", view);
    }
}
