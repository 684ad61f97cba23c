package nl.buurtregie.overlast.probleem.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.overlast.Melding;
import nl.buurtregie.overlast.Meldingen;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.VertelMelders;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.web.Overlaststappen;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** OVL-12: whoever reported it wants no more messages, or wants them again. */
@Path("overlast/problemen/{probleem}/meldingen/{melding}/berichten/{hoe: stop|weer}")
@ApplicationScoped
public class BerichtenPagina {

    private static final String STOP = "stop";
    private static final String WEER = "weer";

    @Inject
    private Overlaststappen stappen;

    @Inject
    private Meldingen meldingen;

    @Inject
    private VertelMelders vertel;

    /** Nothing is filled in but what was seen. */
    public record Invoer(int versie) implements Overlaststappen.Invoer {}

    static String pad(Probleem probleem, Melding melding) {
        return pad(probleem, melding.nummer(), melding.isZonderBerichten() ? WEER : STOP);
    }

    private static String pad(Probleem probleem, String melding, String hoe) {
        return Overlaststappen.pad(probleem.nummer()) + "/meldingen/" + melding + "/berichten/" + hoe;
    }

    @GET
    @ForRoles(Rollen.TEAMLEIDER)
    public Response toon(
            @PathParam("probleem") String nummer, @PathParam("melding") String melding, @PathParam("hoe") String hoe) {
        return stappen.toon(
                nummer, EnumSet.allOf(Stand.class), (ik, probleem, form) -> pagina(probleem, melding, hoe, form));
    }

    @POST
    @ForRoles(Rollen.TEAMLEIDER)
    public Response leg(
            @PathParam("probleem") String nummer,
            @PathParam("melding") String melding,
            @PathParam("hoe") String hoe,
            MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> doe(ik, invoer.stap(nummer), melding, hoe),
                (ik, probleem, form) -> pagina(probleem, melding, hoe, form));
    }

    private void doe(Ik ik, Overlaststap stap, String melding, String hoe) {
        if (hoe.equals(STOP)) {
            vertel.stop(ik, stap, melding);
        } else {
            vertel.hervat(ik, stap, melding);
        }
    }

    private Page pagina(Probleem probleem, String nummer, String hoe, Form form) {
        Melding melding = meldingen.van(probleem).stream()
                .filter(een -> een.nummer().equals(nummer) && een.melderContact() != null && !een.isIngetrokken())
                .findFirst()
                .orElseThrow(NotFound::new);
        boolean stop = hoe.equals(STOP);
        Stapbeeld beeld = Stapbeeld.zonderNotitie(
                Overlaststappen.terug(probleem),
                stop ? "Geen berichten meer over " + nummer : "Weer berichten over " + nummer,
                pad(probleem, melding.nummer(), hoe),
                probleem.versie());
        return beeld.inleiding(
                        stop
                                ? "De melder krijgt geen mail meer over deze melding, en hoeft niet gebeld te worden. De melding"
                                        + " zelf gaat door."
                                : "De melder hoort weer hoe het staat, en hoe het afloopt.")
                .daarna("in de geschiedenis staat dat je dit deed")
                .knop(stop ? "Stop de berichten" : "Stuur weer berichten")
                .maak(form);
    }
}
