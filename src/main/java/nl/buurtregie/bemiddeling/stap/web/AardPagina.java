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
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.WijzigAard;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.codelijst.Codelijsten;
import nl.buurtregie.bemiddeling.codelijst.Lijst;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakpad;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;

/** INT-13: what the case is about turns out otherwise than it came in. */
@Path("bemiddelingen/{nummer}/aard")
@ApplicationScoped
public class AardPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private Codelijsten codelijsten;

    @Inject
    private WijzigAard wijzigAard;

    /** What is filled in. */
    public record Invoer(
            int versie,

            @NotNull(message = "Kies waar de zaak over gaat.")
            String aard,

            @KorteNotitie String notitie) implements Stapinvoer {}

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
                (ik, invoer) -> wijzigAard.wijzig(ik, invoer.stap(nummer), invoer.aard()),
                Status::isOpen,
                this::pagina,
                (ik, zaak) -> verder(zaak));
    }

    private static String verder(Bemiddeling zaak) {
        return zaak.status() == Status.INTAKE ? Zaakpad.van(zaak, "intake") : "/bemiddelingen/" + zaak.nummer();
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        form.propose("aard", zaak.aardwoord().code());
        return Zaakstap.van(zaak, "Waar gaat de zaak over?", "aard")
                .inleiding("Nu: ‘" + zaak.aardwoord().woord()
                        + "’. Bleek het iets anders? De cijfers tellen de zaak dan bij wat je hier kiest.")
                .letOp(intake(zaak))
                .vraag(StapView.Vraag.lijst(
                        "aard",
                        "Waar gaat het vooral over?",
                        null,
                        codelijsten.vandaag(Lijst.AARD).stream()
                                .map(een -> Option.of(een.code(), een.woord()))
                                .toList()))
                .knop("Bewaar")
                .daarna("de zaak blijft op ‘" + zaak.status().woord() + "’")
                .maak(form);
    }

    /** The questions of the intake depend on it; what was answered stays. */
    private static String intake(Bemiddeling zaak) {
        if (zaak.status() == Status.INTAKE) {
            return "De intake stelt daarna de vragen die bij je keuze horen.";
        }
        return zaak.weging().antwoorden().isEmpty()
                ? null
                : "Wat bij de intake is gevraagd en geantwoord, blijft staan zoals het was.";
    }
}
