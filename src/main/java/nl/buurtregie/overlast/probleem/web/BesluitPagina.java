package nl.buurtregie.overlast.probleem.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.overlast.BeslisOverProbleem;
import nl.buurtregie.overlast.BeslisOverProbleem.Besluit;
import nl.buurtregie.overlast.BeslisOverProbleem.Keuze;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.web.Overlaststappen;
import nl.buurtregie.platform.web.security.ForRoles;

/** OVL-07: what is going to happen with a problem. */
@Path("overlast/problemen/{probleem}/besluit")
@ApplicationScoped
public class BesluitPagina {

    @Inject
    private Overlaststappen stappen;

    @Inject
    private BeslisOverProbleem beslis;

    @Inject
    private Besluitbeeld beeld;

    /** What is filled in. */
    public record Invoer(
            int versie,
            @NotNull(message = "Kies wat er gaat gebeuren.") Keuze keuze,
            Long wie,
            String partner,

            @Size(max = 500, message = "Maak het bericht korter: hooguit 500 tekens.")
            String bericht,

            Uitkomst uitkomst,

            @Size(max = 300, message = "Maak de uitleg korter: hooguit 300 tekens.")
            String uitleg)
            implements Overlaststappen.Invoer {}

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response toon(@PathParam("probleem") String nummer) {
        return stappen.toon(nummer, BeslisOverProbleem.WAAR, beeld::maak);
    }

    @POST
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response leg(@PathParam("probleem") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> beslis.beslis(
                        ik,
                        invoer.stap(nummer),
                        new Besluit(
                                invoer.keuze(),
                                invoer.wie(),
                                invoer.partner(),
                                invoer.bericht(),
                                invoer.uitkomst(),
                                invoer.uitleg())),
                beeld::maak);
    }
}
