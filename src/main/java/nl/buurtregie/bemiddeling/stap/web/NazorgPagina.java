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
import nl.buurtregie.bemiddeling.LegNazorgVast;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.bemiddeling.begrip.NazorgUitkomst;
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

/** BEM-15: some weeks later, is it still good? */
@Path("bemiddelingen/{nummer}/nazorg")
@ApplicationScoped
public class NazorgPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private Gespreksvraag gespreksvraag;

    @Inject
    private LegNazorgVast legNazorgVast;

    @Inject
    private Termijnen termijnen;

    /** What is filled in. */
    public record Invoer(
            int versie,
            Long namens,
            LocalDate op,
            @NotNull(message = "Kies hoe het nu gaat.") NazorgUitkomst uitkomst,
            Integer minuten,
            Integer km,
            String ov,
            @KorteNotitie String notitie)
            implements Stapinvoer {}

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status.NAZORG, this::pagina);
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> legNazorgVast.legVast(ik, invoer.stap(nummer), invoer.uitkomst()),
                status -> status == Status.NAZORG,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        int poging = zaak.nazorgPogingen() + 1;
        int hoogstens = termijnen.maxPogingen();
        String sluiten = "afsluiten door de coördinator";
        List<Option> uitkomsten =
                Option.each(NazorgUitkomst.values(), uitkomst -> kaart(uitkomst, poging, hoogstens, sluiten));
        Stapbeeld beeld = Zaakstap.van(zaak, "Gaat het nog goed?", "nazorg").inleiding("Bel beide buren.");
        return Gespreksvraag.tijd(gespreksvraag.wieEnWanneer(beeld, ik, zaak, form))
                .vraag(StapView.Vraag.keuze("uitkomst", "Hoe gaat het nu?", uitkomsten))
                .maak(form);
    }

    private static Option kaart(NazorgUitkomst uitkomst, int poging, int hoogstens, String sluiten) {
        return switch (uitkomst) {
            case OPGELOST -> Option.card(uitkomst, "Opgelost", "het is over", "circle-check", sluiten);
            case VERBETERD -> Option.card(uitkomst, "Verbeterd", "het gaat beter", "trending-up", sluiten);
            case NIET_OPGELOST -> Option.card(uitkomst, "Niet opgelost", "het is nog net zo", "circle-x", sluiten);
            case TERUGVAL ->
                Option.card(
                        uitkomst,
                        "Terugval",
                        "zij willen weer praten",
                        "repeat",
                        "opnieuw een gesprek met de eerste buur");
            case NIET_BEREIKT ->
                Option.card(
                        uitkomst,
                        "Niet bereikt",
                        "poging " + poging + " van " + hoogstens,
                        "user-question",
                        poging < hoogstens ? "over een paar dagen nog eens bellen" : sluiten);
        };
    }
}
