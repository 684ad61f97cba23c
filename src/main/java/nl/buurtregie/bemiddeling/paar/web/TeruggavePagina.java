package nl.buurtregie.bemiddeling.paar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.bemiddeling.BeantwoordToewijzing;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-30: names come after the yes; who knows one of them gives the case back, as long as it is with the pair. */
@Path("bemiddelingen/{nummer}/teruggave")
@ApplicationScoped
public class TeruggavePagina {

    @Inject
    private Stappen stappen;

    @Inject
    private BeantwoordToewijzing beantwoordToewijzing;

    /** Nothing to choose. */
    public record Invoer(int versie, @KorteNotitie String notitie) implements Stapinvoer {}

    @GET
    @ForRoles(Rollen.BEMIDDELAAR)
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status::isBijPaar, this::pagina);
    }

    @POST
    @ForRoles(Rollen.BEMIDDELAAR)
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> beantwoordToewijzing.kentPartij(ik, invoer.stap(nummer)),
                Status::isBijPaar,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        return Zaakstap.van(zaak, "Ken je een van de buren?", "teruggave")
                .inleiding(
                        "Dan ben je niet onpartijdig. De coördinator zoekt iemand anders. Je ziet de zaak daarna niet meer."
                                + (ik.is(Rol.COORDINATOR)
                                        ? " Ben je de enige coördinator die haar kan zien? Dan blijf je haar zien."
                                        : ""))
                .knop("Geef de zaak terug")
                .maak(form);
    }
}
