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
import nl.buurtregie.bemiddeling.LegNieuwsVast;
import nl.buurtregie.bemiddeling.begrip.NazorgUitkomst;
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

/** BEM-29: before the day of the nazorg somebody tells how it goes. Whoever heard it records it. */
@Path("bemiddelingen/{nummer}/nieuws")
@ApplicationScoped
public class NieuwsPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private Gespreksvraag gespreksvraag;

    @Inject
    private LegNieuwsVast legNieuwsVast;

    /** What is filled in. */
    public record Invoer(
            int versie,
            LocalDate op,
            @NotNull(message = "Kies hoe het nu gaat.") NazorgUitkomst uitkomst,
            @KorteNotitie String notitie)
            implements Stapinvoer {}

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status.WACHT_OP_NAZORG, this::pagina);
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> legNieuwsVast.legVast(ik, invoer.stap(nummer), invoer.uitkomst()),
                status -> status == Status.WACHT_OP_NAZORG,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        List<Option> uitkomsten = Stream.of(NazorgUitkomst.values())
                .filter(uitkomst -> uitkomst != NazorgUitkomst.NIET_BEREIKT)
                .map(NieuwsPagina::kaart)
                .toList();
        Stapbeeld beeld =
                Zaakstap.van(zaak, "Hoe gaat het met de buren?", "nieuws").inleiding(nazorg(zaak));
        return gespreksvraag
                .wanneer(beeld, form)
                .vraag(StapView.Vraag.keuze("uitkomst", "Wat vertelden zij?", uitkomsten))
                .maak(form);
    }

    /** The day is gone when a colleague was first, and what was typed is shown beside that. */
    private static String nazorg(Bemiddeling zaak) {
        return zaak.wachtTot() == null
                ? "De nazorg stond nog gepland."
                : "De nazorg stond gepland op " + DutchDates.day(zaak.wachtTot()) + ". Die vervalt nu.";
    }

    private static Option kaart(NazorgUitkomst uitkomst) {
        String sluiten = "afsluiten door de coördinator";
        return switch (uitkomst) {
            case OPGELOST -> Option.card(uitkomst, "Opgelost", "het is over", "circle-check", sluiten);
            case VERBETERD -> Option.card(uitkomst, "Verbeterd", "het gaat beter", "trending-up", sluiten);
            case NIET_OPGELOST ->
                Option.card(uitkomst, "Niet opgelost", "zij willen niet verder praten", "circle-x", sluiten);
            case TERUGVAL ->
                Option.card(
                        uitkomst,
                        "Terugval",
                        "zij willen weer praten",
                        "repeat",
                        "opnieuw een gesprek met de eerste buur");
            case NIET_BEREIKT -> throw new IllegalArgumentException(uitkomst.name());
        };
    }
}
