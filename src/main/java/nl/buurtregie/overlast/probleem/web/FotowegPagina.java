package nl.buurtregie.overlast.probleem.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.UUID;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.VerwijderFoto;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.web.Overlaststappen;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** A photo that must not be here: asked once more, then gone. */
@Path("overlast/problemen/{probleem}/fotos/{foto}/verwijdering")
@ApplicationScoped
public class FotowegPagina {

    @Inject
    private Overlaststappen stappen;

    @Inject
    private VerwijderFoto verwijder;

    /** Nothing is filled in but what was seen. */
    public record Invoer(int versie) implements Overlaststappen.Invoer {}

    static String pad(Probleem probleem, UUID foto) {
        return Overlaststappen.pad(probleem.nummer()) + "/fotos/" + foto + "/verwijdering";
    }

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response toon(@PathParam("probleem") String nummer, @PathParam("foto") String id) {
        UUID foto = kenmerk(id);
        return stappen.toon(nummer, EnumSet.allOf(Stand.class), (ik, probleem, form) -> pagina(probleem, foto, form));
    }

    @POST
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response leg(
            @PathParam("probleem") String nummer, @PathParam("foto") String id, MultivaluedMap<String, String> body) {
        UUID foto = kenmerk(id);
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> verwijder.verwijder(ik, invoer.stap(nummer), foto),
                (ik, probleem, form) -> pagina(probleem, foto, form));
    }

    private static UUID kenmerk(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException geen) {
            throw new NotFound();
        }
    }

    private Page pagina(Probleem probleem, UUID foto, Form form) {
        if (!verwijder.kan(probleem, foto)) {
            throw new NotFound();
        }
        return Stapbeeld.zonderNotitie(
                        Overlaststappen.terug(probleem),
                        "Deze foto verwijderen?",
                        pad(probleem, foto),
                        probleem.versie())
                .inleiding("De foto gaat hier weg en komt niet terug. Wie hem stuurde hoort dat niet vanzelf.")
                .letOp("Een partner die de foto al kreeg, kan hem nog hebben. Vraag dan of hij daar ook weg kan.")
                .hulp(new Link("Bekijk de foto", "/overlast/fotos/" + foto))
                .daarna("in de geschiedenis staat dat je hem hebt verwijderd")
                .knop("Verwijder deze foto")
                .stopt()
                .maak(form);
    }
}
