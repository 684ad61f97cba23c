package nl.buurtregie.bemiddeling.web;

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
import nl.buurtregie.bemiddeling.Paarzorgen;
import nl.buurtregie.bemiddeling.VervangBemiddelaar;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.BrowserSession;
import nl.buurtregie.platform.web.ForRoles;
import nl.buurtregie.platform.web.Form;
import nl.buurtregie.platform.web.Forms;
import nl.buurtregie.platform.web.Option;
import nl.buurtregie.platform.web.Page;

/** BEM-21: the cases of somebody who is away go to somebody else, with one reason; all or none. */
@Path("overdracht")
@ApplicationScoped
public class OverdrachtPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Paarzorgen paarzorgen;

    @Inject
    private VervangBemiddelaar vervangBemiddelaar;

    @Inject
    private Bemiddelaars bemiddelaars;

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
    public Response toon(@QueryParam("van") long van) {
        Form form = Form.empty();
        form.propose("van", Long.toString(van));
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
                    browser.flash(hoeveel + " overgedragen.", "De nieuwe bemiddelaar zegt ja of nee.");
                    return Page.goTo("/werkvoorraad");
                },
                status -> pagina(status, form));
    }

    private Response pagina(int status, Form form) {
        String gevraagd = form.values("van").stream().findFirst().orElse("0");
        long van = gevraagd.matches("[0-9]{1,18}") ? Long.parseLong(gevraagd) : 0;
        Map<Long, String> namen = bemiddelaars.namen();
        String naam = namen.get(van);
        if (naam == null) {
            throw new NotFound();
        }
        List<Option> zaken = paarzorgen.van(sessie.ik(), van).stream()
                .map(taak -> Option.withHint(
                        taak.nummer(),
                        taak.hoofdaard().woord(),
                        taak.nummer() + ", " + taak.status().woord()))
                .toList();
        List<Option> nieuw = namen.entrySet().stream()
                .filter(een -> een.getKey() != van)
                .sorted(Map.Entry.comparingByValue())
                .map(een -> Option.of(Long.toString(een.getKey()), een.getValue()))
                .toList();
        OverdrachtView view = new OverdrachtView(Long.toString(van), naam, zaken, nieuw, form.view());
        return Page.of(status, "bemiddeling/overdracht", "Zaken overdragen", view);
    }
}
