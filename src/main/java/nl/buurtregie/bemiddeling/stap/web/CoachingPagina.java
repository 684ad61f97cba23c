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
import nl.buurtregie.bemiddeling.LegCoachingVast;
import nl.buurtregie.bemiddeling.begrip.Coaching;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.web.Gespreksvraag;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** BEM-13: how the coaching of the first neighbour went. */
@Path("bemiddelingen/{nummer}/coaching")
@ApplicationScoped
public class CoachingPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private Gespreksvraag gespreksvraag;

    @Inject
    private LegCoachingVast legCoachingVast;

    /** What is filled in. */
    public record Invoer(
            int versie,
            Long namens,
            Long gesprek,
            LocalDate op,

            @NotNull(message = "Kies wat de coaching bracht.")
            Coaching uitkomst,

            Integer minuten,
            Integer km,
            String ov,
            @KorteNotitie String notitie)
            implements Stapinvoer {}

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, status -> status == Status.COACHEN, this::pagina);
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> legCoachingVast.legVast(ik, invoer.stap(nummer), invoer.uitkomst()),
                status -> status == Status.COACHEN,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        String sluiten = "afsluiten door de coördinator";
        List<Option> uitkomsten = Option.each(Coaching.values(), uitkomst -> kaart(uitkomst, sluiten));
        Stapbeeld beeld = Zaakstap.van(zaak, "Hoe ging de coaching?", "coaching")
                .inleiding("De tweede buur doet niet mee. Jullie helpen de eerste buur om er zelf mee om te gaan.");
        return gespreksvraag
                .bij(beeld, ik, zaak, form)
                .vraag(StapView.Vraag.keuze("uitkomst", "Wat bracht het gesprek?", uitkomsten))
                .maak(form);
    }

    private static Option kaart(Coaching uitkomst, String sluiten) {
        return switch (uitkomst) {
            case GEHOLPEN ->
                Option.card(uitkomst, "Het helpt", "de eerste buur kan zelf verder", "circle-check", sluiten);
            case NOG_EEN_KEER ->
                Option.card(uitkomst, "Nog een keer", "jullie praten nog eens", "repeat", "nog een gesprek");
            case NIET_GEHOLPEN ->
                Option.card(uitkomst, "Het helpt niet", "meer kunnen wij niet doen", "circle-x", sluiten);
        };
    }
}
