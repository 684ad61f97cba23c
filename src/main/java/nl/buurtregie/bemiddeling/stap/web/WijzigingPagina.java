package nl.buurtregie.bemiddeling.stap.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.LaatsteHandeling;
import nl.buurtregie.bemiddeling.Terugwegen;
import nl.buurtregie.bemiddeling.WijzigLaatste;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.NuTeDoen;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Tijdlijn;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;

/** BEM-26: what was recorded last was a slip. */
@Path("bemiddelingen/{nummer}/wijziging")
@ApplicationScoped
public class WijzigingPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private Terugwegen terugwegen;

    @Inject
    private WijzigLaatste wijzigLaatste;

    /** What is filled in. */
    public record Invoer(
            int versie,

            @NotBlank(message = "Schrijf kort op waarom.")
            @Size(max = 200, message = "Maak de reden korter: hooguit 200 tekens.")
            String reden,

            @KorteNotitie String notitie)
            implements Stapinvoer {}

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(
                nummer,
                (ik, zaak) ->
                        laatste(ik, zaak).filter(LaatsteHandeling::isTeWijzigen).isPresent(),
                this::pagina);
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> wijzigLaatste.wijzig(ik, invoer.stap(nummer), invoer.reden()),
                status -> true,
                this::pagina,
                NuTeDoen::formulier);
    }

    private Optional<LaatsteHandeling> laatste(Ik ik, Bemiddeling zaak) {
        return terugwegen.laatste(ik, zaak);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        Optional<LaatsteHandeling> laatste = laatste(ik, zaak);
        List<String> zinnen = new ArrayList<>();
        laatste.ifPresent(een -> {
            zinnen.add("De zaak gaat terug naar ‘" + een.naar().woord() + "’.");
            zinnen.addAll(terugwegen.gevolgen(ik, zaak));
        });
        String wat = laatste.map(een -> Tijdlijn.wat(een.regel())).orElse("");
        return Zaakstap.van(zaak, "Klopt dit niet?", "wijziging")
                .inleiding("Laatst vastgelegd: " + wat + ".")
                .letOp(String.join(" ", zinnen))
                .vraag(StapView.Vraag.tekst(
                        "reden",
                        "Waarom klopt het niet?",
                        "Bijvoorbeeld: ik tikte op stopt, het moest gaat door zijn."))
                .daarna("je legt vast wat er wel gebeurde")
                .knop("Wijzig")
                .maak(form);
    }
}
