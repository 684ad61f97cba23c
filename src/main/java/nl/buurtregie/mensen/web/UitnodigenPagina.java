package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEH-01: somebody is asked to come and work here. */
@Path("beheer/mensen/uitnodigen")
@ApplicationScoped
public class UitnodigenPagina {

    @Inject
    private Uitnodiging uitnodiging;

    @Inject
    private Forms forms;

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon() {
        return pagina(200, Form.empty());
    }

    @POST
    @ForRoles(Rollen.BEHEERDER)
    public Response nodigUit(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Uitnodiging.Invoer.class,
                invoer -> Page.goTo(Mensenbeeld.HIER + "/" + uitnodiging.verstuur(invoer)),
                status -> pagina(status, form));
    }

    private Response pagina(int status, Form form) {
        return Page.of(
                status,
                "mensen/uitnodigen",
                "Iemand uitnodigen",
                new UitnodigenView(Rolkeuze.opties(), uitnodiging.isMailserverIngesteld(), form.view()));
    }
}
