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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.SluitAf;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
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
import nl.buurtregie.platform.web.step.Stapbeeld;

/** BEM-16: the coördinator fixes the result. */
@Path("bemiddelingen/{nummer}/afsluiting")
@ApplicationScoped
public class AfsluitingPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private SluitAf sluitAf;

    /** What is filled in. */
    public record Invoer(
            int versie,
            @NotNull(message = "Kies een resultaat.") Resultaat resultaat,
            @KorteNotitie String notitie) implements Stapinvoer {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status.AFSLUITEN, this::pagina);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> sluitAf.sluitAf(ik, invoer.stap(nummer), invoer.resultaat()),
                status -> status == Status.AFSLUITEN,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        List<Option> resultaten = Arrays.stream(Resultaat.values())
                .filter(resultaat -> resultaat != Resultaat.INGETROKKEN && resultaat != Resultaat.DUBBEL)
                .map(resultaat -> Option.of(resultaat, Stapbeeld.hoofdletter(resultaat.woord())))
                .toList();
        Optional<Resultaat> voorstel = Optional.ofNullable(zaak.afloop().voorstel()); // none when the case moved on
        if (form.values("resultaat").isEmpty()) {
            voorstel.ifPresent(resultaat -> form.propose("resultaat", resultaat.name()));
        }
        String daarna = zaak.isTerugkoppelingNodig()
                ? "de verwijzer laten weten hoe het afliep"
                : "de zaak is dicht, de bemiddelaars zien hem niet meer";
        return Zaakstap.van(zaak, "Zaak afsluiten", "afsluiting")
                .inleiding(voorstel.map(een -> "Volgens de laatste stap: " + een.woord() + ".")
                        .orElse(""))
                .vraag(StapView.Vraag.lijst("resultaat", "Resultaat", null, resultaten))
                .daarna(daarna)
                .knop("Sluit de zaak")
                .maak(form);
    }
}
