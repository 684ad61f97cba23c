package nl.buurtregie.beheer.opzetten.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.beheer.opzetten.Opzetstap;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.mensen.web.Uitnodiging;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEH-10: the first colleagues are invited one after the other. */
@Path("opzetten/collegas")
@ApplicationScoped
public class CollegasPagina {

    @Inject
    private Opzetbeeld beeld;

    @Inject
    private Uitnodiging uitnodiging;

    @Inject
    private Forms forms;

    @GET
    @ForRoles(Rollen.BEHEERDER)
    @Transactional
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
                invoer -> {
                    uitnodiging.verstuur(invoer);
                    return Page.goTo(Opzetbeeld.HIER + "/" + Opzetstap.COLLEGAS.pad());
                },
                status -> pagina(status, form));
    }

    private Response pagina(int status, Form form) {
        return Page.of(status, "opzetten/opzetten", "Opzetten", beeld.van(Opzetstap.COLLEGAS, form.view(), null));
    }
}
