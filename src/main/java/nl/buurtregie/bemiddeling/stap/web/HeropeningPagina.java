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
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.HeropenZaak;
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
import nl.buurtregie.platform.web.step.StapView;

/** BEM-19: a closed case comes back. */
@Path("bemiddelingen/{nummer}/heropening")
@ApplicationScoped
public class HeropeningPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private HeropenZaak heropenZaak;

    @Inject
    private Stoppost post;

    /** What is filled in. */
    public record Invoer(
            int versie,

            @NotBlank(message = "Schrijf kort op waarom.")
            @Size(max = 200, message = "Maak de reden korter: hooguit 200 tekens.")
            String reden,

            @KorteNotitie String notitie)
            implements Stapinvoer {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, status -> status == Status.AFGESLOTEN, this::pagina);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> heropenZaak.heropen(ik, invoer.stap(nummer), invoer.reden()),
                status -> status == Status.AFGESLOTEN,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        return Zaakstap.van(zaak, "Heropen de zaak", "heropening")
                .inleiding("Alles wat is opgeschreven blijft staan. Je begint weer met bellen.")
                .letOp(post.onbevestigd(zaak).orElse(null))
                .vraag(StapView.Vraag.tekst("reden", "Waarom komt de zaak terug?", "Bijvoorbeeld: het begon opnieuw."))
                .daarna("intake bellen. Het resultaat van toen telt niet meer mee")
                .knop("Heropen de zaak")
                .maak(form);
    }
}
