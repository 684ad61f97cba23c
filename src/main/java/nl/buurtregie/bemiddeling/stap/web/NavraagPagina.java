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
import nl.buurtregie.bemiddeling.VraagNa;
import nl.buurtregie.bemiddeling.begrip.Navraagantwoord;
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

/** BEM-29: a look back on a referral. Nothing of the case changes. */
@Path("bemiddelingen/{nummer}/navraag")
@ApplicationScoped
public class NavraagPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private VraagNa vraagNa;

    @Inject
    private Gespreksvraag gespreksvraag;

    /** What is filled in. */
    public record Invoer(
            int versie,

            LocalDate op,
            @NotNull(message = "Kies hoe het liep.") Navraagantwoord antwoord,
            @KorteNotitie String notitie)
            implements Stapinvoer {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, (ik, zaak) -> zaak.isVerwezen(), this::pagina);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> vraagNa.legVast(ik, invoer.stap(nummer), invoer.antwoord()),
                status -> status == Status.AFGESLOTEN,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        List<Option> antwoorden = Option.each(Navraagantwoord.values(), NavraagPagina::kaart);
        String naar = zaak.weging().verwezenNaar();
        Stapbeeld beeld = Zaakstap.van(zaak, "Hoe liep het na de verwijzing?", "navraag")
                .inleiding("Bel de melder." + (naar == null ? "" : " Verwezen naar: " + naar + "."));
        return gespreksvraag
                .wanneer(beeld, form)
                .vraag(StapView.Vraag.keuze("antwoord", "Wat vertelde de melder?", antwoorden))
                .maak(form);
    }

    private static Option kaart(Navraagantwoord antwoord) {
        String daarna = "de zaak blijft gesloten";
        return switch (antwoord) {
            case GEHOLPEN -> Option.card(antwoord, antwoord.woord(), "het gaat beter", "circle-check", daarna);
            case NIET_GEHOLPEN ->
                Option.card(antwoord, antwoord.woord(), "het speelt nog", "circle-x", daarna + ", heropenen kan");
            case NIET_GEGAAN ->
                Option.card(antwoord, antwoord.woord(), "of stopte ermee", "user-x", daarna + ", heropenen kan");
            case NIET_BEREIKT -> Option.card(antwoord, antwoord.woord(), "niemand nam op", "user-question", daarna);
        };
    }
}
