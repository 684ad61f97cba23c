package nl.buurtregie.bemiddeling.paar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.bemiddeling.VervangBemiddelaar;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-21: the cases of somebody who is away go to somebody else, with one reason; all or none. */
@Path("overdracht")
@ApplicationScoped
public class OverdrachtPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private VervangBemiddelaar vervangBemiddelaar;

    @Inject
    private Overdrachtbeeld beeld;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What is filled in. */
    public record Invoer(
            @NotNull(message = "Kies wiens zaken weggaan.") Integer van,
            @Size(min = 1, message = "Vink de zaken aan.") Set<String> zaken,

            @NotNull(message = "Kies wie de zaken overneemt.")
            Integer nieuw,

            @NotBlank(message = "Schrijf kort op waarom.")
            @Size(max = 100, message = "Maak de reden korter: hooguit 100 tekens.")
            String reden) {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@QueryParam("van") long van, @QueryParam("zaak") List<String> zaken) {
        if (van == 0 && !zaken.isEmpty()) {
            return Page.ok("bemiddeling/overdrachtkeuze", "Zaken overdragen", beeld.keuze(sessie.ik(), zaken));
        }
        if (van == 0) {
            browser.flash("Vink eerst zaken aan.", "Daarna draag je ze samen over.");
            return Page.goTo("/werkvoorraad");
        }
        Form form = Form.of(Map.of("van", List.of(Long.toString(van)), "zaken", zaken));
        return pagina(200, form);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response draagOver(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    List<String> nummers = invoer.zaken().stream().sorted().toList();
                    vervangBemiddelaar.draagOver(sessie.ik(), nummers, invoer.van(), invoer.nieuw(), invoer.reden());
                    String hoeveel = nummers.size() == 1 ? "1 zaak is" : nummers.size() + " zaken zijn";
                    browser.flash(
                            hoeveel + " overgedragen.",
                            invoer.nieuw() == VervangBemiddelaar.NIEMAND
                                    ? "Een plek is vrij. Kies later wie erbij komt."
                                    : "De nieuwe bemiddelaar zegt ja of nee.");
                    return Page.goTo("/werkvoorraad");
                },
                status -> pagina(status, form));
    }

    private Response pagina(int status, Form form) {
        return Page.of(status, "bemiddeling/overdracht", "Zaken overdragen", beeld.van(sessie.ik(), form));
    }
}
