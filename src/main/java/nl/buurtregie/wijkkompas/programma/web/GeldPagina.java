package nl.buurtregie.wijkkompas.programma.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.wijkkompas.programma.Geld;
import nl.buurtregie.wijkkompas.programma.Geldtabel;
import nl.buurtregie.wijkkompas.programma.NeemLijnenOver;
import nl.buurtregie.wijkkompas.programma.Programmalijnen;

/** KOM-16: begroting and realisatie of the programme lines, and what one case cost. */
@Path("geld")
@ApplicationScoped
public class GeldPagina {

    @Inject
    private Programmalijnen lijnen;

    @Inject
    private Geld geld;

    @Inject
    private NeemLijnenOver neemLijnenOver;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** Nothing is asked. */
    public record Invoer() {}

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response toon(@QueryParam("jaar") String gevraagd) {
        int laatste = lijnen.laatsteMetLijnen(lijnen.ditJaar()).orElse(lijnen.ditJaar());
        return pagina(200, Jaarfilter.kies(lijnen.jaren(), gevraagd, laatste), Form.empty());
    }

    @POST
    @Path("{jaar}/overnemen")
    @ForRoles(Rollen.MANAGER)
    public Response neemOver(@PathParam("jaar") int gevraagd, MultivaluedMap<String, String> body) {
        int jaar = lijnen.jaar(gevraagd);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    neemLijnenOver.neemOver(sessie.ik(), jaar);
                    browser.flash("Overgenomen.", "Kijk elke lijn na: doel en begroting zijn nog van het jaar ervoor.");
                    return Page.goTo("/geld?jaar=" + jaar);
                },
                status -> pagina(status, jaar, form));
    }

    private Response pagina(int status, int jaar, Form form) {
        List<Integer> jaren = lijnen.jaren();
        Geldtabel tabel = geld.tabel(jaar);
        GeldView view = new GeldView(
                Jaarfilter.van(jaren, jaar),
                sessie.ik().is(Rol.MANAGER),
                tabel,
                geld.perZaak(tabel),
                lijnen.laatsteMetLijnen(jaar - 1).orElse(null),
                form.view());
        return Page.of(status, "programma/geld", "Geld " + jaar, view);
    }
}
