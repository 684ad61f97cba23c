package nl.buurtregie.bemiddeling.stap.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.KoppelZaken;
import nl.buurtregie.bemiddeling.Koppelingen;
import nl.buurtregie.bemiddeling.begrip.Koppelsoort;
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

/** BEM-24: two cases that belong together. */
@Path("bemiddelingen/{nummer}/koppeling")
@ApplicationScoped
public class KoppelingPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private KoppelZaken koppelZaken;

    @Inject
    private Koppelingen koppelingen;

    /** What is filled in. */
    public record Invoer(
            int versie,

            @NotNull(message = "Vul het nummer van de andere zaak in.")
            @Pattern(regexp = "[0-9]{4}-[0-9]{1,8}", message = "Vul het zaaknummer zo in: 2026-0361.")
            String andere,

            Koppelsoort soort,
            boolean los,
            @KorteNotitie String notitie)
            implements Stapinvoer {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, status -> true, this::pagina);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer, body, Invoer.class, (ik, invoer) -> leg(ik, invoer, nummer), status -> true, this::pagina);
    }

    private void leg(Ik ik, Invoer invoer, String nummer) {
        if (invoer.los()) {
            koppelZaken.ontkoppel(ik, invoer.stap(nummer), invoer.andere());
        } else {
            Koppelsoort soort = invoer.soort() == null ? Koppelsoort.ZELFDE_CONFLICT : invoer.soort();
            koppelZaken.koppel(ik, invoer.stap(nummer), invoer.andere(), soort);
        }
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        List<Option> soorten = Arrays.stream(Koppelsoort.values())
                .map(een -> Option.card(een, een.woord(), een.uitleg(), "link", null))
                .toList();
        String bekend = koppelingen.bij(ik, zaak).stream()
                .map(ander -> ander.zaak().nummer())
                .collect(java.util.stream.Collectors.joining(", "));
        return Zaakstap.van(zaak, "Koppel aan een andere zaak", "koppeling")
                .inleiding(bekend.isEmpty() ? "Deze zaak hoort nog bij geen andere." : "Hoort nu bij: " + bekend + ".")
                .vraag(StapView.Vraag.tekst("andere", "Nummer van de andere zaak", "Bijvoorbeeld: 2026-0361."))
                .vraag(StapView.Vraag.keuze("soort", "Waarom horen zij bij elkaar?", soorten))
                .vraag(StapView.Vraag.vinkje("los", "Haal deze koppeling weer weg", "De zaken gaan los verder."))
                .daarna("beide zaken tonen elkaar, alleen aan wie beide mag zien")
                .knop("Vastleggen")
                .maak(form);
    }
}
