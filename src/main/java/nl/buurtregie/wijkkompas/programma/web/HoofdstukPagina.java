package nl.buurtregie.wijkkompas.programma.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.wijkkompas.programma.BewaarVerslagtekst;

/** KOM-15: our own words in one chapter of the yearly report. */
@Path("jaarverslag/{jaar}/hoofdstukken/{hoofdstuk}")
@ApplicationScoped
public class HoofdstukPagina {

    @Inject
    private Hoofdstukbeeld beeld;

    @Inject
    private BewaarVerslagtekst bewaar;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What is filled in. */
    public record Invoer(
            int versie,

            @Size(max = 6000, message = "Maak de tekst korter: hooguit 6000 tekens.")
            String tekst) {}

    @GET
    @ForRoles(Rollen.MANAGER)
    @Transactional
    public Response toon(@PathParam("jaar") int jaar, @PathParam("hoofdstuk") String hoofdstuk) {
        return pagina(200, jaar, hoofdstuk, Form.empty());
    }

    @POST
    @ForRoles(Rollen.MANAGER)
    public Response schrijf(
            @PathParam("jaar") int jaar,
            @PathParam("hoofdstuk") String hoofdstuk,
            MultivaluedMap<String, String> body) {
        beeld.naam(jaar, hoofdstuk);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    String tekst = invoer.tekst() == null ? "" : invoer.tekst();
                    bewaar.bewaar(sessie.ik(), jaar, hoofdstuk, invoer.versie(), tekst);
                    browser.flash("Bewaard.", "De tekst staat in het jaarverslag.");
                    return Page.goTo("/jaarverslag?jaar=" + jaar);
                },
                status -> pagina(status, jaar, hoofdstuk, form));
    }

    private Response pagina(int status, int jaar, String hoofdstuk, Form form) {
        JaarverslagView.Tekst view = beeld.van(jaar, hoofdstuk, form);
        return Page.of(status, "programma/hoofdstuktekst", view.kop() + " in het jaarverslag " + jaar, view);
    }
}
