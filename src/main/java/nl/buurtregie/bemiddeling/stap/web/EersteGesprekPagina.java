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
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.LegEersteGesprekVast;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.web.Gespreksvraag;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** BEM-10: how the talk with the first neighbour went; four taps on a phone. */
@Path("bemiddelingen/{nummer}/eerste-gesprek")
@ApplicationScoped
public class EersteGesprekPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private Gespreksvraag gespreksvraag;

    @Inject
    private LegEersteGesprekVast legEersteGesprekVast;

    @Inject
    private Termijnen termijnen;

    /** What is filled in. */
    public record Invoer(
            int versie,
            Long namens,
            Long gesprek,
            LocalDate op,

            @NotNull(message = "Kies wat de eerste buur wil.")
            EersteBuurZegt antwoord,

            Integer minuten,
            Integer km,
            String ov,
            @KorteNotitie String notitie)
            implements Stapinvoer {}

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status.GESPREK_EERSTE_BUUR, this::pagina);
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> legEersteGesprekVast.legVast(ik, invoer.stap(nummer), invoer.antwoord()),
                status -> status == Status.GESPREK_EERSTE_BUUR,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        int dagen = termijnen.norm(Status.CONTACT_TWEEDE_BUUR);
        List<Option> antwoorden =
                Option.each(EersteBuurZegt.values(), antwoord -> Eerstekeuzekaart.van(antwoord, dagen));
        Stapbeeld beeld =
                Zaakstap.van(zaak, "Hoe ging het gesprek?", "eerste-gesprek").inleiding(inleiding(ik));
        return gespreksvraag
                .bij(beeld, ik, zaak, form)
                .vraag(StapView.Vraag.keuze("antwoord", "Wat wil de eerste buur?", antwoorden))
                .maak(form);
    }

    /** Without a talk there is no outcome; a coördinator ends what does not come to one. */
    private static String inleiding(Ik ik) {
        return "Gesprek met de eerste buur. Is die niet te bereiken? Leg dan hier niets vast. "
                + (ik.is(Rol.COORDINATOR)
                        ? "Stop de zaak: dat kan bij ‘Ook mogelijk’."
                        : "Vertel het de coördinator: die kan de zaak stoppen.");
    }
}
