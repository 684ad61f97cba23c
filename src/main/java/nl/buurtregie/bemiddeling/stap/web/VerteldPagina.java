package nl.buurtregie.bemiddeling.stap.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Locale;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.NoteerVerteld;
import nl.buurtregie.bemiddeling.begrip.Contactwijze;
import nl.buurtregie.bemiddeling.web.Gespreksvraag;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** BEM-33: a neighbour was told what we keep, apart from a step of the case. */
@Path("bemiddelingen/{nummer}/partij/{partij: [0-9]{1,18}}/verteld")
@ApplicationScoped
public class VerteldPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private NoteerVerteld noteerVerteld;

    @Inject
    private Gespreksvraag gespreksvraag;

    /** What is filled in. */
    public record Invoer(
            int versie,
            LocalDate op,
            @NotNull(message = "Kies hoe het verteld is.") Contactwijze wijze,
            @KorteNotitie String notitie)
            implements Stapinvoer {}

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toon(@PathParam("nummer") String nummer, @PathParam("partij") long partij) {
        return stappen.toon(nummer, status -> true, (ik, zaak, form) -> pagina(zaak, partij, form));
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response leg(
            @PathParam("nummer") String nummer, @PathParam("partij") long partij, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> noteerVerteld.noteer(ik, invoer.stap(nummer), partij, invoer.wijze()),
                status -> true,
                (ik, zaak, form) -> pagina(zaak, partij, form));
    }

    private Page pagina(Bemiddeling zaak, long partijId, Form form) {
        String wie = zaak.partij(partijId).rol().woord().toLowerCase(Locale.ROOT);
        Stapbeeld beeld = Zaakstap.van(zaak, "Weet de " + wie + " wat wij bewaren?", "partij/" + partijId + "/verteld")
                .inleiding("Vertel welke gegevens wij hebben, van wie wij die kregen, waarvoor, hoe lang wij ze bewaren"
                        + " en dat iemand ze mag opvragen. Dat staat ook op de pagina Privacy. Leg dan vast dat het"
                        + " verteld is.");
        return gespreksvraag
                .wanneer(beeld, form)
                .vraag(StapView.Vraag.keuze(
                        "wijze", "Hoe is het verteld?", Option.each(Contactwijze.values(), Contactwijzekaart::van)))
                .daarna("bij de partij staat dat die weet wat wij bewaren")
                .maak(form);
    }
}
