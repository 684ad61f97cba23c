package nl.buurtregie.overlast.probleem.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.overlast.Concierges;
import nl.buurtregie.overlast.Melding;
import nl.buurtregie.overlast.Meldingen;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.VertelMelders;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.web.Overlaststappen;
import nl.buurtregie.overlast.web.Probleemstap;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView.Vraag;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** OVL-12: who gets no e-mail from us hears from the conciërge where it stands, before the day that was promised. */
@Path("overlast/problemen/{probleem}/gebeld")
@ApplicationScoped
public class GebeldPagina {

    @Inject
    private Overlaststappen stappen;

    @Inject
    private VertelMelders vertel;

    @Inject
    private Meldingen meldingen;

    @Inject
    private Concierges concierges;

    /** What is filled in. */
    public record Invoer(int versie, boolean gebeld) implements Overlaststappen.Invoer {}

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response toon(@PathParam("probleem") String nummer) {
        return stappen.toon(nummer, Stand.open(), this::pagina);
    }

    @POST
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response leg(@PathParam("probleem") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> vertel.verteld(ik, invoer.stap(nummer), invoer.gebeld()),
                this::pagina);
    }

    private Page pagina(Ik ik, Probleem probleem, Form form) {
        List<Melding> zelf = meldingen.zelfTeVertellen(probleem);
        boolean looptIemand = concierges.belopen().contains(probleem.buurtCode());
        return Stapbeeld.zonderNotitie(
                        Overlaststappen.terug(probleem),
                        Probleemstap.VERTEL,
                        Overlaststappen.pad(probleem.nummer()) + "/gebeld",
                        probleem.versie())
                .inleiding("Vertel hoe het staat: ‘" + probleem.stand().voorMelder(looptIemand) + "’")
                .over(Melderwoorden.bellen(zelf))
                .letOp(zelf.isEmpty() ? "Er wacht nu niemand op bericht van jou." : Melderwoorden.oproep(zelf))
                .vraag(Vraag.vinkje("gebeld", Melderwoorden.vinkje(zelf), null))
                .daarna(
                        vertel.horenWeer(zelf)
                                ? "de melder hoort later weer iets, de dag staat bij de melding"
                                : "niet elke melder hoort weer iets: alleen als er een dag bij de melding staat")
                .knop("Leg vast")
                .maak(form);
    }
}
