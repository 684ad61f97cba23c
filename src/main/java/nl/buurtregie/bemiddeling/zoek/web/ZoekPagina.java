package nl.buurtregie.bemiddeling.zoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.bemiddeling.zoek.Gevonden;
import nl.buurtregie.bemiddeling.zoek.Zoeker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormAgain;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-23, BEM-34: search by number, person, phone, address or buurt in what one may see. A POST: names never get into a log. */
@Path("zoeken")
@ApplicationScoped
public class ZoekPagina {

    private static final String VRAAG = "vraag";

    @Inject
    private Sessie sessie;

    @Inject
    private BrowserSession browser;

    @Inject
    private Forms forms;

    @Inject
    private Zoeker zoeker;

    @Inject
    private Zoekbeeld beeld;

    /** What is typed, and which cases to show of what is found. */
    public record Invoer(
            @NotNull(message = "Typ een naam, adres, telefoonnummer of zaaknummer.")
            @Size(min = 2, max = 80, message = "Typ minstens 2 en hooguit 80 tekens.")
            String zoek,

            Zoekbeeld.Stand stand) {}

    /** @param vraag what stands for the words that were looked for: they are looked for anew, in what one may see now */
    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Transactional
    public Response toon(@QueryParam(VRAAG) String vraag) {
        Map<String, List<String>> gesteld = browser.question(VRAAG, vraag);
        if (gesteld.isEmpty()) {
            return pagina(200, Form.empty(), null);
        }
        Form form = Form.of(gesteld);
        return forms.submit(form, Invoer.class, invoer -> gevonden(form, invoer), status -> pagina(status, form, null));
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Transactional
    public Response zoek(@HeaderParam(FormAgain.MODE) String hoe, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> FormAgain.navigates(hoe) ? daarheen(invoer) : gevonden(form, invoer),
                status -> pagina(status, form, null));
    }

    /** Back from a case that was not the one shows what was found, and asks nobody to send anything again. */
    private Response daarheen(Invoer invoer) {
        Map<String, List<String>> vraag = new HashMap<>(Map.of("zoek", List.of(invoer.zoek())));
        if (invoer.stand() != null) {
            vraag.put("stand", List.of(invoer.stand().name()));
        }
        return Page.goTo("/zoeken?" + VRAAG + "=" + browser.keepQuestion(VRAAG, vraag));
    }

    /** Somebody who knows the number wants the case, not a list of one. */
    private Response gevonden(Form form, Invoer invoer) {
        Gevonden gevonden = zoeker.zoek(sessie.ik(), invoer.zoek());
        Optional<String> zaak = gevonden.zaak();
        if (zaak.isPresent()) {
            return Page.goTo("/bemiddelingen/" + zaak.get());
        }
        Zoekbeeld.Stand stand = invoer.stand() == null ? Zoekbeeld.Stand.ALLE : invoer.stand();
        return pagina(200, form, beeld.van(sessie.ik(), invoer.zoek(), gevonden, stand));
    }

    private Response pagina(int status, Form form, ZoekView.Gevonden gevonden) {
        return Page.of(
                status,
                "zoek/zoeken",
                "Zoeken",
                new ZoekView(form.view(), gevonden, sessie.ik().is(Rol.COORDINATOR)));
    }
}
