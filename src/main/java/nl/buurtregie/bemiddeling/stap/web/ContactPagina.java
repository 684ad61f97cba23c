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
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.LegContactmomentVast;
import nl.buurtregie.bemiddeling.begrip.Contactwijze;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.web.Gespreksvraag;
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

/** BEM-10: somebody tried to reach a neighbour; three taps. */
@Path("bemiddelingen/{nummer}/contact")
@ApplicationScoped
public class ContactPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private Gespreksvraag gespreksvraag;

    @Inject
    private LegContactmomentVast legContactmomentVast;

    /** What is filled in. */
    public record Invoer(
            int versie,
            LocalDate op,
            @NotNull(message = "Kies met wie.") Integer partij,
            @NotNull(message = "Kies hoe.") Contactwijze wijze,
            @NotNull(message = "Kies of het lukte.") Gelukt gelukt,
            @KorteNotitie String notitie)
            implements Stapinvoer {}

    /** Reached or not. */
    public enum Gelukt {
        JA,
        NEE
    }

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status::isOpen, this::pagina);
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> legContactmomentVast.legVast(
                        ik, invoer.stap(nummer), invoer.partij(), invoer.wijze(), invoer.gelukt() == Gelukt.JA),
                Status::isOpen,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        List<Option> partijen = zaak.partijen().stream()
                .map(partij -> Option.card(
                        Long.toString(partij.id()),
                        partij.rol().woord(),
                        partij.wie().orElse("naam nog niet bekend"),
                        "user",
                        null))
                .toList();
        List<Option> wijzen = Option.each(Contactwijze.values(), Contactwijzekaart::van);
        List<Option> gelukt = Option.each(Gelukt.values(), ContactPagina::kaart);
        Stapbeeld beeld = Zaakstap.van(zaak, "Met wie was er contact?", "contact")
                .inleiding("Wat er gezegd is, blijft bij de buren.");
        return gespreksvraag
                .wanneer(beeld, form)
                .vraag(StapView.Vraag.keuze("partij", "Met wie?", partijen))
                .vraag(StapView.Vraag.keuze("wijze", "Hoe?", wijzen))
                .vraag(StapView.Vraag.keuze("gelukt", "Is het gelukt?", gelukt))
                .daarna("de zaak blijft op ‘" + zaak.status().woord() + "’")
                .maak(form);
    }

    private static Option kaart(Gelukt gelukt) {
        return switch (gelukt) {
            case JA -> Option.card(gelukt, "Bereikt", "", "circle-check", null);
            case NEE -> Option.card(gelukt, "Niet bereikt", "", "circle-x", null);
        };
    }
}
