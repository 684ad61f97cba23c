package nl.buurtregie.bemiddeling.stap.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.ZetInDeWacht;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-17: the case goes on before the day to look again. */
@Path("bemiddelingen/{nummer}/hervatting")
@ApplicationScoped
public class HervattingPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private ZetInDeWacht zetInDeWacht;

    /** What is filled in. */
    public record Invoer(int versie, @KorteNotitie String notitie) implements Stapinvoer {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status::isOpen, this::pagina);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> zetInDeWacht.gaVerder(ik, invoer.stap(nummer)),
                Status::isOpen,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        return Zaakstap.van(zaak, "Laat de zaak verder gaan", "hervatting")
                .inleiding("De termijn loopt weer vanaf vandaag. De dagen in de wacht tellen niet mee.")
                .daarna(zaak.status().woord().toLowerCase(Locale.ROOT))
                .knop("Ga verder")
                .maak(form);
    }
}
