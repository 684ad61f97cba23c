package nl.buurtregie.toezicht.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** PRI-04, PRI-12: who saw what, and why was that allowed? The question is sent in a form: no address names a case here. */
@Path("inzage")
@ApplicationScoped
public class InzagePagina {

    static final String HIER = "/inzage";

    @Inject
    private Inzagebeeld beeld;

    @Inject
    private Inzagebrief brief;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    /** Of whose request, and from which day to which. */
    record Briefvraag(
            String verzoek,
            @NotNull(message = "Kies vanaf wanneer.") LocalDate van,
            @NotNull(message = "Kies tot wanneer.") LocalDate tot) {}

    @GET
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response toon() {
        return opnieuw(200, Form.empty());
    }

    @POST
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response zoek(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Inzagebeeld.Invoer.class,
                invoer -> pagina(200, beeld.antwoord(form, invoer)),
                status -> opnieuw(status, form));
    }

    /** For a resident who asks; a POST, as the question is. */
    @POST
    @Path("brief")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response maakBrief(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        form.propose("op", Inzagebeeld.Ingang.BEWONER.name());
        return forms.submit(
                form,
                Briefvraag.class,
                vraag -> Response.ok(
                                brief.maak(sessie.ik(), vraag.verzoek(), vraag.van(), vraag.tot()), "application/pdf")
                        .header("Content-Disposition", "inline; filename=\"wie-keek.pdf\"")
                        .header("Cache-Control", "no-store")
                        .build(),
                status -> opnieuw(status, form));
    }

    Response opnieuw(int status, Form form) {
        return pagina(status, beeld.vraag(form));
    }

    private static Response pagina(int status, InzageView view) {
        return Page.of(status, "toezicht/inzage", "Inzage", view);
    }
}
