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
import java.util.Locale;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.WijzigPartij;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Toestemmingstekst;
import nl.buurtregie.bemiddeling.begrip.Toestemmingsweg;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;

/** PRI-05: what a neighbour agrees to, or no longer agrees to. */
@Path("bemiddelingen/{nummer}/partij/{partij: [0-9]{1,18}}/toestemming")
@ApplicationScoped
public class ToestemmingPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private WijzigPartij wijzigPartij;

    /** What is filled in. */
    public record Invoer(
            int versie,
            @NotNull(message = "Kies waarvoor.") Doel doel,
            @NotNull(message = "Kies ja of nee.") Antwoord mag,
            @KorteNotitie String notitie)
            implements Stapinvoer {}

    /** Yes or no. */
    public enum Antwoord {
        JA,
        NEE
    }

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toon(@PathParam("nummer") String nummer, @PathParam("partij") long partij) {
        return stappen.toon(nummer, status -> true, (ik, zaak, form) -> pagina(zaak, partij, form));
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response leg(
            @PathParam("nummer") String nummer, @PathParam("partij") long partij, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) ->
                        wijzigPartij.zegt(ik, invoer.stap(nummer), partij, invoer.doel(), invoer.mag() == Antwoord.JA),
                status -> true,
                (ik, zaak, form) -> pagina(zaak, partij, form));
    }

    private Page pagina(Bemiddeling zaak, long partijId, Form form) {
        Partij partij = zaak.partij(partijId);
        List<Option> doelen = Arrays.stream(Doel.values())
                .map(doel -> Option.card(doel, vraag(doel), nu(partij, doel), "writing", null))
                .toList();
        List<Option> mag = Option.each(Antwoord.values(), ToestemmingPagina::kaart);
        return Zaakstap.van(zaak, "Wat vindt de " + klein(partij) + " goed?", "partij/" + partijId + "/toestemming")
                .inleiding("Het laatste antwoord telt. Wat er gevraagd is, wie het noteerde en wanneer, blijft staan.")
                .vraag(StapView.Vraag.keuze("doel", "Waarvoor?", doelen))
                .vraag(StapView.Vraag.keuze("mag", "Mag het?", mag))
                .daarna("het antwoord staat bij de partij")
                .maak(form);
    }

    private static String vraag(Doel doel) {
        return Toestemmingstekst.nu(Toestemmingsweg.ZAAK, doel).vraag();
    }

    private static String nu(Partij partij, Doel doel) {
        String uitleg = Toestemmingstekst.nu(Toestemmingsweg.ZAAK, doel).uitleg();
        return (uitleg == null ? "" : uitleg + " ") + (partij.vindtGoed(doel) ? "Nu: ja." : "Nu: nee.");
    }

    private static String klein(Partij partij) {
        return partij.rol().woord().toLowerCase(Locale.ROOT);
    }

    private static Option kaart(Antwoord antwoord) {
        return switch (antwoord) {
            case JA -> Option.card(antwoord, "Ja, dat mag", "", "circle-check", null);
            case NEE -> Option.card(antwoord, "Nee, niet (meer)", "delen stopt meteen", "hand-stop", null);
        };
    }
}
