package nl.buurtregie.bemiddeling.stap.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.TrekIn;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.paar.Stoppost;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-18: the one who asked for help wants to stop. */
@Path("bemiddelingen/{nummer}/intrekking")
@ApplicationScoped
public class IntrekkingPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private TrekIn trekIn;

    @Inject
    private Stoppost post;

    /** What is filled in. */
    public record Invoer(int versie, @KorteNotitie String notitie) implements Stapinvoer {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status::isInTeTrekken, this::pagina);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> trekIn.trekIn(ik, invoer.stap(nummer)),
                Status::isInTeTrekken,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        String daarna = zaak.isTerugkoppelingNodig()
                ? "de verwijzer laten weten dat de zaak zonder gevolg is gesloten"
                : "de zaak is dicht en komt niet meer op een lijst";
        return Zaakstap.van(zaak, "De melder trekt de zaak in", "intrekking")
                .inleiding("De zaak stopt nu. Hij staat op ‘" + zaak.status().woord() + "’.")
                .letOp(
                        zaak.paar().isEmpty()
                                ? null
                                : ("De bemiddelaars zien de zaak daarna niet meer. " + post.wieHoort(ik, zaak)).strip())
                .daarna(daarna)
                .knop("Trek de zaak in")
                .stopt()
                .maak(form);
    }
}
