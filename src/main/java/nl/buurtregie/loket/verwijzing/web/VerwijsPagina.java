package nl.buurtregie.loket.verwijzing.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.aanbod.web.Alleen;
import nl.buurtregie.bemiddeling.web.Talen;
import nl.buurtregie.loket.vraag.web.Verzonden;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** INT-03: a verwijzer refers a resident, who agreed to it. */
@Path("verwijzen")
@ApplicationScoped
@Alleen(value = Deel.BEMIDDELING, kop = "Een bewoner verwijzen kan hier niet")
public class VerwijsPagina {

    private static final String TITEL = "Een bewoner verwijzen";

    @Inject
    private Forms forms;

    @Inject
    private Verwijsbeeld beeld;

    @Inject
    private Verwijzing verwijzing;

    @GET
    @PermitAll
    public Response toon() {
        Form form = Form.empty();
        form.propose("tweedeTaal", Talen.ONBEKEND);
        return Page.ok("loket/verwijzen", TITEL, beeld.van(form));
    }

    /** With the own link: what we know of this verwijzer stands there already. */
    @GET
    @Path("{geheim}")
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response toonBekend(@PathParam("geheim") String geheim) {
        Form form = Form.empty();
        form.propose("tweedeTaal", Talen.ONBEKEND);
        form.propose("geheim", geheim);
        VerwijsView view = beeld.van(form);
        if (view.bekend() == null) {
            throw new NotFound();
        }
        return Page.ok("loket/verwijzen", TITEL, view);
    }

    @POST
    @PermitAll
    @Throttled(Throttle.Kind.SEND)
    public Response verwijs(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Verwijsinvoer.class,
                Verwijsinvoer::apart,
                invoer -> verwijzing.verstuur(invoer, body.getFirst(Verzonden.HONING)),
                status -> Page.of(status, "loket/verwijzen", TITEL, beeld.van(form)));
    }
}
