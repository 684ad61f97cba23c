package nl.buurtregie.bemiddeling.paar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.buurtregie.bemiddeling.BeantwoordToewijzing;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.begrip.Paarantwoord;
import nl.buurtregie.bemiddeling.begrip.Status;
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

/** BEM-08: a mediator takes the case that was given, or does not. */
@Path("bemiddelingen/{nummer}/antwoord")
@ApplicationScoped
public class AntwoordPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private BeantwoordToewijzing beantwoordToewijzing;

    /** What is filled in. */
    public record Invoer(
            int versie,
            @NotNull(message = "Kies ja of nee.") Paarantwoord antwoord,
            @KorteNotitie String notitie) implements Stapinvoer {}

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
                (ik, invoer) -> beantwoordToewijzing.antwoord(ik, invoer.stap(nummer), invoer.antwoord()),
                Status::isBijPaar,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        String ander = "de coördinator zoekt iemand anders";
        List<Option> antwoorden = Option.each(Paarantwoord.values(), antwoord -> kaart(antwoord, ander));
        return Zaakstap.van(zaak, "Neem je deze zaak aan?", "antwoord")
                .inleiding("Zeg je nee, dan zie je de zaak daarna niet meer.")
                .vraag(StapView.Vraag.keuze("antwoord", "Doe je deze zaak?", antwoorden))
                .maak(form);
    }

    private static Option kaart(Paarantwoord antwoord, String ander) {
        return switch (antwoord) {
            case JA -> Option.card(antwoord, "Ja", "ik doe deze zaak", "circle-check", "de zaak staat bij jou");
            case GEEN_TIJD -> Option.card(antwoord, "Nee, geen tijd", "het past nu niet", "calendar-x", ander);
            case KEN_PARTIJ -> Option.card(antwoord, "Nee, ik ken iemand", "ik ben niet onpartijdig", "user-x", ander);
        };
    }
}
