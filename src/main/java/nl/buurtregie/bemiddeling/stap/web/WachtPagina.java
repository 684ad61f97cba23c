package nl.buurtregie.bemiddeling.stap.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.ZetInDeWacht;
import nl.buurtregie.bemiddeling.begrip.Status;
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

/** BEM-17: nothing can be done for a while. */
@Path("bemiddelingen/{nummer}/wacht")
@ApplicationScoped
public class WachtPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private ZetInDeWacht zetInDeWacht;

    /** What is filled in. */
    public record Invoer(
            int versie,

            @NotNull(message = "Vul de dag in waarop je weer kijkt.")
            LocalDate kijkdatum,

            @NotBlank(message = "Schrijf kort op waarom.")
            @Size(max = 200, message = "Maak de reden korter: hooguit 200 tekens.")
            String reden,

            @KorteNotitie String notitie)
            implements Stapinvoer {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status::isUitTeStellen, this::pagina);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> zetInDeWacht.zet(ik, invoer.stap(nummer), invoer.kijkdatum(), invoer.reden()),
                Status::isUitTeStellen,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        return Zaakstap.van(zaak, "Zet de zaak in de wacht", "wacht")
                .inleiding(
                        "De termijn staat stil. Op de kijkdatum gaat de zaak vanzelf weer verder. Op de eerste"
                                + " werkdag staat dat in de e-mail van 9 uur aan de coördinatoren, en aan het paar als dat aan zet is.")
                .vraag(StapView.Vraag.datum("kijkdatum", "Wanneer kijk je weer?", "Hooguit een half jaar vooruit."))
                .vraag(StapView.Vraag.tekst(
                        "reden", "Waarom wacht de zaak?", "Bijvoorbeeld: de tweede buur is op vakantie."))
                .daarna("de zaak blijft op ‘" + zaak.status().woord() + "’ en de termijn staat stil")
                .knop("Zet in de wacht")
                .maak(form);
    }
}
