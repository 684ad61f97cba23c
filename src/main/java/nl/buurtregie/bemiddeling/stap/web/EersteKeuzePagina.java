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
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.LegEersteKeuzeVast;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.web.Gespreksvraag;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** BEM-29: the first neighbour knows before the bedenktijd is over. Whoever he told it records it. */
@Path("bemiddelingen/{nummer}/eerste-keuze")
@ApplicationScoped
public class EersteKeuzePagina {

    @Inject
    private Stappen stappen;

    @Inject
    private Gespreksvraag gespreksvraag;

    @Inject
    private LegEersteKeuzeVast legEersteKeuzeVast;

    @Inject
    private Termijnen termijnen;

    /** What is filled in. */
    public record Invoer(
            int versie,
            LocalDate op,

            @NotNull(message = "Kies wat de eerste buur wil.")
            EersteBuurZegt antwoord,

            @KorteNotitie String notitie)
            implements Stapinvoer {}

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status.BEDENKTIJD, this::pagina);
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> legEersteKeuzeVast.legVast(ik, invoer.stap(nummer), invoer.antwoord()),
                status -> status == Status.BEDENKTIJD,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        int dagen = termijnen.norm(Status.CONTACT_TWEEDE_BUUR);
        List<Option> antwoorden = Stream.of(EersteBuurZegt.GAAT_DOOR, EersteBuurZegt.PRAAT_ZELF, EersteBuurZegt.STOPT)
                .map(antwoord -> Eerstekeuzekaart.van(antwoord, dagen))
                .toList();
        Stapbeeld beeld =
                Zaakstap.van(zaak, "Wat kiest de eerste buur?", "eerste-keuze").inleiding(bedenktijd(zaak));
        return gespreksvraag
                .wanneer(beeld, form)
                .vraag(StapView.Vraag.keuze("antwoord", "Wat wil de eerste buur?", antwoorden))
                .maak(form);
    }

    /** The day is gone when a colleague was first, and what was typed is shown beside that. */
    private static String bedenktijd(Bemiddeling zaak) {
        return zaak.wachtTot() == null
                ? "De eerste buur dacht erover na."
                : "De eerste buur had bedenktijd tot " + DutchDates.day(zaak.wachtTot()) + ". Die stopt nu.";
    }
}
