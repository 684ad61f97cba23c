package nl.buurtregie.archief.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.archief.Selectie;
import nl.buurtregie.archief.Selectielijst;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** PRI-14: which category of the selection list a kind falls under. */
@Path("archief/selectie/{selectie: [a-z]{1,30}}")
@ApplicationScoped
public class SelectiePagina {

    @Inject
    private Selectielijst selectielijst;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What is filled in; empty: not chosen any more. */
    public record Invoer(
            @Size(max = 120, message = "Maak dit korter: hooguit 120 tekens.")
            String categorie) {}

    @GET
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response toon(@PathParam("selectie") String code) {
        Selectie een = selectielijst.get(code);
        Form form = Form.empty();
        if (een.categorie() != null) {
            form.propose("categorie", een.categorie());
        }
        return pagina(200, een, form);
    }

    @POST
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response kies(@PathParam("selectie") String code, MultivaluedMap<String, String> body) {
        Selectie een = selectielijst.get(code);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    selectielijst.kies(sessie.ik(), code, invoer.categorie());
                    browser.flash("Vastgelegd.", een.wat() + ": " + woord(invoer.categorie()) + ".");
                    return Page.goTo("/" + ArchiefPagina.PAD);
                },
                status -> pagina(status, een, form));
    }

    private static String woord(String categorie) {
        return categorie == null ? "geen categorie" : categorie;
    }

    private static Response pagina(int status, Selectie een, Form form) {
        return Page.of(
                status,
                "archief/selectie",
                een.wat(),
                new ArchiefView.Keuze(
                        form.view(),
                        een.wat(),
                        Archiefbeeld.waardering(een),
                        Selectielijst.GROND,
                        "/archief/selectie/" + een.code()));
    }
}
