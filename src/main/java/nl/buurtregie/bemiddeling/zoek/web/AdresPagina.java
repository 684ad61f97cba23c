package nl.buurtregie.bemiddeling.zoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.zoek.WaarschuwBijAdres;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-35: one address, with what is known of it. The key of a party names it, so that no address stands in a log. */
@Path("adressen/{partij: [0-9]{1,18}}")
@ApplicationScoped
public class AdresPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private Adresblad blad;

    @Inject
    private WaarschuwBijAdres waarschuw;

    @Inject
    private BrowserSession browser;

    /** A warning as it is typed; the act refuses. */
    public record Invoer(String tekst, LocalDate tot) {}

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Transactional
    public Response toon(@PathParam("partij") long partij) {
        return pagina(200, partij, blad.leeg());
    }

    @POST
    @Path("waarschuwing")
    @ForRoles(Rollen.COORDINATOR)
    public Response waarschuw(@PathParam("partij") long partij, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    waarschuw.waarschuw(sessie.ik(), partij, invoer.tekst(), invoer.tot());
                    browser.flash("De waarschuwing staat erbij.", "Het paar van elke zaak op dit adres ziet haar.");
                    return Page.goTo("/adressen/" + partij);
                },
                status -> pagina(status, partij, form));
    }

    @POST
    @Path("waarschuwing/{waarschuwing: [0-9]{1,18}}/weg")
    @ForRoles(Rollen.COORDINATOR)
    public Response haalWeg(@PathParam("partij") long partij, @PathParam("waarschuwing") long waarschuwing) {
        waarschuw.haalWeg(sessie.ik(), partij, waarschuwing);
        browser.flash("De waarschuwing is weg.", "Niemand ziet haar meer.");
        return Page.goTo("/adressen/" + partij);
    }

    private Response pagina(int status, long partij, Form form) {
        AdresView view = blad.adres(sessie.ik(), partij, form);
        return Page.of(status, "zoek/adres", view.kop(), view);
    }
}
