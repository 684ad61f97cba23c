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
import java.util.Map;
import nl.buurtregie.bemiddeling.BeantwoordToewijzing;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Toewijzing;
import nl.buurtregie.bemiddeling.begrip.Paarantwoord;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;

/** BEM-30: the coördinator records what a mediator answered by phone. */
@Path("bemiddelingen/{nummer}/antwoord")
@ApplicationScoped
public class AntwoordPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private BeantwoordToewijzing beantwoordToewijzing;

    @Inject
    private Medewerkers medewerkers;

    /** What is filled in. */
    public record Invoer(
            int versie,
            @NotNull(message = "Kies wie er antwoordde.") Integer wie,
            @NotNull(message = "Kies ja of nee.") Paarantwoord antwoord,
            @KorteNotitie String notitie)
            implements Stapinvoer {}

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
                (ik, invoer) -> beantwoordToewijzing.namens(ik, invoer.stap(nummer), invoer.wie(), invoer.antwoord()),
                Status::isOpen,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        Map<Long, String> namen = medewerkers.namen(zaak.paar());
        List<Option> gevraagd = zaak.lopend().stream()
                .filter(Toewijzing::isOpen)
                .map(een -> Option.card(
                        Long.toString(een.medewerkerId()),
                        namen.get(een.medewerkerId()),
                        "heeft nog niet geantwoord",
                        "user",
                        null))
                .toList();
        if (gevraagd.size() == 1) {
            form.propose("wie", gevraagd.get(0).value());
        }
        return Zaakstap.van(zaak, "Wat was het antwoord?", "antwoord")
                .inleiding("Je legt dit vast namens de bemiddelaar die je sprak.")
                .vraag(StapView.Vraag.keuze("wie", "Wie sprak je?", gevraagd))
                .vraag(StapView.Vraag.keuze(
                        "antwoord", "Doet die deze zaak?", Option.each(Paarantwoord.values(), AntwoordPagina::kaart)))
                .maak(form);
    }

    private static Option kaart(Paarantwoord antwoord) {
        String ander = "er is dan een plek vrij";
        return switch (antwoord) {
            case JA -> Option.card(antwoord, "Ja", "doet deze zaak", "circle-check", "ziet de zaak vanaf nu");
            case GEEN_TIJD -> Option.card(antwoord, "Nee, geen tijd", "het past nu niet", "calendar-x", ander);
            case KEN_PARTIJ -> Option.card(antwoord, "Nee, kent iemand", "is niet onpartijdig", "user-x", ander);
        };
    }
}
