package nl.buurtregie.bemiddeling.gesprek.web;

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
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.gesprek.PlanGesprek;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-12: plan a talk of a case, move it or call it off. */
@Path("bemiddelingen/{nummer}/gesprek")
@ApplicationScoped
public class GesprekPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private Gesprekbeeld beeld;

    @Inject
    private PlanGesprek planGesprek;

    /** Why it does not go on. */
    public record Afzegging(
            int versie,

            @NotBlank(message = "Schrijf kort op waarom.")
            @Size(max = 100, message = "Maak de reden korter: hooguit 100 tekens.")
            String reden,

            @KorteNotitie String notitie)
            implements Stapinvoer {}

    /** Nothing is asked: it was held. */
    public record Geweest(int versie, @KorteNotitie String notitie) implements Stapinvoer {}

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, status -> !status.isUitgepraat(), beeld::nieuw);
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response plan(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Gesprekinvoer.class,
                (ik, invoer) -> planGesprek.plan(
                        ik, invoer.stap(nummer), invoer.plan(Form.of(body).view())),
                status -> !status.isUitgepraat(),
                beeld::nieuw);
    }

    @GET
    @Path("{gesprek: [0-9]{1,18}}")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toonGepland(@PathParam("nummer") String nummer, @PathParam("gesprek") long gesprek) {
        return stappen.toon(
                nummer, status -> !status.isUitgepraat(), (ik, zaak, form) -> beeld.wijzig(zaak, gesprek, form));
    }

    @POST
    @Path("{gesprek: [0-9]{1,18}}")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response verplaats(
            @PathParam("nummer") String nummer,
            @PathParam("gesprek") long gesprek,
            MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Gesprekinvoer.class,
                (ik, invoer) -> planGesprek.verplaats(
                        ik,
                        invoer.stap(nummer),
                        gesprek,
                        invoer.plan(Form.of(body).view())),
                status -> !status.isUitgepraat(),
                (ik, zaak, form) -> beeld.wijzig(zaak, gesprek, form));
    }

    @GET
    @Path("{gesprek: [0-9]{1,18}}/afzegging")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toonAfzegging(@PathParam("nummer") String nummer, @PathParam("gesprek") long gesprek) {
        return stappen.toon(nummer, Status::isOpen, (ik, zaak, form) -> beeld.zegAf(ik, zaak, gesprek, form));
    }

    @POST
    @Path("{gesprek: [0-9]{1,18}}/afzegging")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response zegAf(
            @PathParam("nummer") String nummer,
            @PathParam("gesprek") long gesprek,
            MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Afzegging.class,
                (ik, invoer) -> planGesprek.zegAf(ik, invoer.stap(nummer), gesprek, invoer.reden()),
                Status::isOpen,
                (ik, zaak, form) -> beeld.zegAf(ik, zaak, gesprek, form));
    }

    @GET
    @Path("{gesprek: [0-9]{1,18}}/geweest")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toonGeweest(@PathParam("nummer") String nummer, @PathParam("gesprek") long gesprek) {
        return stappen.toon(
                nummer,
                (ik, zaak) -> beeld.isZonderUitkomst(zaak, gesprek),
                (ik, zaak, form) -> beeld.geweest(zaak, gesprek, form));
    }

    @POST
    @Path("{gesprek: [0-9]{1,18}}/geweest")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response geweest(
            @PathParam("nummer") String nummer,
            @PathParam("gesprek") long gesprek,
            MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Geweest.class,
                (ik, invoer) -> planGesprek.geweest(ik, invoer.stap(nummer), gesprek),
                Status::isOpen,
                (ik, zaak, form) -> beeld.geweest(zaak, gesprek, form));
    }
}
