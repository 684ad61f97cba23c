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
import nl.buurtregie.bemiddeling.HaalPartijWeg;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** BEM-09: a neighbour who was entered by mistake goes out of the case. */
@Path("bemiddelingen/{nummer}/partij/{partij: [0-9]{1,18}}/weg")
@ApplicationScoped
public class PartijwegPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private HaalPartijWeg haalPartijWeg;

    /** Nothing is asked. */
    public record Invoer(int versie, @KorteNotitie String notitie) implements Stapinvoer {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer, @PathParam("partij") long partij) {
        return stappen.toon(nummer, Status::isOpen, (ik, zaak, form) -> pagina(zaak, partij, form));
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response haalWeg(
            @PathParam("nummer") String nummer, @PathParam("partij") long partij, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> haalPartijWeg.haalWeg(ik, invoer.stap(nummer), partij),
                Status::isOpen,
                (ik, zaak, form) -> pagina(zaak, partij, form));
    }

    private static Page pagina(Bemiddeling zaak, long partijId, Form form) {
        return Zaakstap.van(zaak, "Haal een buur uit de zaak", "partij/" + partijId + "/weg")
                .inleiding(Stapbeeld.hoofdletter(zaak.partij(partijId).aanduiding())
                        + ". Dat kan alleen als deze buur per ongeluk is ingevoerd en er nog niets van is vastgelegd.")
                .daarna("naam, adres en nummer zijn dan weg uit de zaak")
                .knop("Haal weg")
                .maak(form);
    }
}
