package nl.buurtregie.overlast.probleem.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.overlast.KijkNog;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.web.Overlaststappen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView.Vraag;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** OVL-08: is it gone? */
@Path("overlast/problemen/{probleem}/hercontrole")
@ApplicationScoped
public class HercontrolePagina {

    @Inject
    private Overlaststappen stappen;

    @Inject
    private KijkNog kijkNog;

    /** The two answers. */
    public enum Gezien {
        WEG,
        ER_NOG
    }

    /** What is filled in. */
    public record Invoer(
            int versie,
            @NotNull(message = "Kies of het weg is.") Gezien gezien) implements Overlaststappen.Invoer {}

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response toon(@PathParam("probleem") String nummer) {
        return stappen.toon(nummer, Set.of(Stand.HERCONTROLE), this::pagina);
    }

    @POST
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response leg(@PathParam("probleem") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> kijkNog.kijk(ik, invoer.stap(nummer), invoer.gezien() == Gezien.WEG),
                this::pagina);
    }

    private Page pagina(Ik ik, Probleem probleem, Form form) {
        return Stapbeeld.zonderNotitie(
                        Overlaststappen.terug(probleem),
                        "Is het weg?",
                        Overlaststappen.pad(probleem.nummer()) + "/hercontrole",
                        probleem.versie())
                .inleiding(probleem.plek() + ".")
                .vraag(Vraag.keuze("gezien", "Wat zie je?", Option.each(Gezien.values(), HercontrolePagina::kaart)))
                .maak(form);
    }

    private static Option kaart(Gezien gezien) {
        return switch (gezien) {
            case WEG -> Overlaststappen.kaart(gezien, "Het is weg", "circle-check", "wie het meldde, krijgt antwoord");
            case ER_NOG ->
                Overlaststappen.kaart(
                        gezien, "Het is er nog", "alert-triangle", "de teamleider kijkt wat er moet gebeuren");
        };
    }
}
