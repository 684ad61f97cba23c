package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.EerdereZaak;
import nl.buurtregie.bemiddeling.web.AdresView;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-23: search by number, name, postcode or street, in what one may see. A POST: names never get into a log. */
@Path("zoeken")
@ApplicationScoped
public class ZoekPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private Bemiddelingen bemiddelingen;

    /** What is typed. */
    public record Invoer(
            @NotNull(message = "Typ een zaaknummer, naam, postcode of straat.")
            @Size(min = 2, max = 80, message = "Typ minstens 2 en hooguit 80 tekens.")
            String zoek) {}

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toon() {
        return pagina(200, Form.empty(), null);
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response zoek(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form, Invoer.class, invoer -> gevonden(form, invoer.zoek()), status -> pagina(status, form, null));
    }

    /** Somebody who knows the whole number wants the case, not a list of one. */
    private Response gevonden(Form form, String zoek) {
        List<EerdereZaak> zaken = bemiddelingen.zoek(sessie.ik(), zoek);
        boolean nummer = zaken.size() == 1 && zaken.get(0).nummer().equals(zoek);
        return nummer ? Page.goTo("/bemiddelingen/" + zoek) : pagina(200, form, zaken);
    }

    private Response pagina(int status, Form form, List<EerdereZaak> gevonden) {
        List<AdresView.Eerder> rijen =
                gevonden == null ? null : gevonden.stream().map(ZoekPagina::rij).toList();
        return Page.of(
                status,
                "bemiddeling/zoeken",
                "Zoeken",
                new ZoekView(form.view(), rijen, sessie.ik().is(Rol.COORDINATOR)));
    }

    private static AdresView.Eerder rij(EerdereZaak zaak) {
        return new AdresView.Eerder(
                zaak.nummer(),
                "/bemiddelingen/" + zaak.nummer(),
                zaak.hoofdaard().woord(),
                DutchDates.withYear(zaak.aangemeld()),
                zaak.resultaat().isEmpty() ? zaak.status().woord() : zaak.resultaat());
    }
}
