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
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.StopZaak;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.bemiddeling.paar.Stoppost;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;

/** BEM-18: the case stops, since somebody moved, the melder is not to be reached, or it is not safe. */
@Path("bemiddelingen/{nummer}/stoppen")
@ApplicationScoped
public class StoppenPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private StopZaak stopZaak;

    @Inject
    private Stoppost post;

    /** What is filled in. */
    public record Invoer(
            int versie,

            @NotNull(message = "Kies waarom de zaak stopt.") Stopreden reden,
            @KorteNotitie String notitie) implements Stapinvoer {}

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status::isInTeTrekken, this::pagina);
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> stopZaak.stop(ik, invoer.stap(nummer), invoer.reden()),
                Status::isInTeTrekken,
                this::pagina);
    }

    private String wieHoort(Ik ik, Bemiddeling zaak) {
        String paar = post.wieHoort(ik, zaak);
        return post.isCoordinatorBereikt(ik, zaak)
                ? paar + " Is het niet veilig? Dan krijgen "
                        + (ik.is(Rol.COORDINATOR) ? "andere coördinatoren" : "de coördinatoren") + " ook een e-mail."
                : paar;
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        return Zaakstap.van(zaak, "Stop de zaak", "stoppen")
                .inleiding(("De zaak stopt nu. Hij staat op ‘" + zaak.status().woord() + "’. " + wieHoort(ik, zaak))
                        .strip())
                .letOp(ik.is(Rol.COORDINATOR) ? null : "Ben je nu in gevaar? Bel 112. Bel daarna de coördinator.")
                .vraag(StapView.Vraag.keuze(
                        "reden",
                        "Waarom stopt de zaak?",
                        redenen(ik, zaak.status()).map(StoppenPagina::kaart).toList()))
                .daarna(zaak.paar().isEmpty() ? "de zaak stopt" : "de bemiddelaars zien de zaak niet meer")
                .knop("Stop de zaak")
                .stopt()
                .maak(form);
    }

    private static Stream<Stopreden> redenen(Ik ik, Status status) {
        return (ik.is(Rol.COORDINATOR)
                        ? Stream.of(Stopreden.NIET_BEREIKT, Stopreden.VERHUISD, Stopreden.ONVEILIG)
                        : Stream.of(Stopreden.ONVEILIG))
                .filter(reden -> reden.kanBij(status));
    }

    private static Option kaart(Stopreden reden) {
        return switch (reden) {
            case NIET_BEREIKT ->
                Option.card(reden, reden.woord(), "bellen, schrijven en langsgaan lukte niet", "user-question", null);
            case VERHUISD -> Option.card(reden, reden.woord(), "er zijn geen buren meer", "truck", null);
            case ONVEILIG -> Option.card(reden, reden.woord(), "er dreigt geweld", "shield-x", null);
            case INGETROKKEN, DUBBEL -> throw new IllegalArgumentException(reden.name()); // each has its own page
        };
    }
}
