package nl.buurtregie.overlast.partner.web;

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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.overlast.BeantwoordOverdracht;
import nl.buurtregie.overlast.Overdracht;
import nl.buurtregie.overlast.Overdrachten;
import nl.buurtregie.overlast.Partners;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.web.Overlaststappen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView.Vraag;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** OVL-06: the conciërge heard from the partner, by phone or in the street. */
@Path("overlast/problemen/{probleem}/partnerantwoord")
@ApplicationScoped
public class PartnerantwoordPagina {

    private static final Set<Stand> WAAR = Set.of(Stand.BIJ_PARTNER);

    @Inject
    private Overlaststappen stappen;

    @Inject
    private BeantwoordOverdracht beantwoord;

    @Inject
    private Overdrachten overdrachten;

    @Inject
    private Partners partners;

    /** What is filled in. */
    public record Invoer(
            int versie,
            @NotNull(message = "Kies wat de partner zegt.") Overdracht.Stand hoe,

            @Size(max = 500, message = "Maak de tekst korter: hooguit 500 tekens.")
            String toelichting,

            String volgende)
            implements Overlaststappen.Invoer {}

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response toon(@PathParam("probleem") String nummer) {
        return stappen.toon(nummer, WAAR, this::pagina);
    }

    @POST
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response leg(@PathParam("probleem") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> beantwoord.noteer(
                        ik,
                        invoer.stap(nummer),
                        new BeantwoordOverdracht.Antwoord(invoer.hoe(), invoer.toelichting(), invoer.volgende())),
                this::pagina);
    }

    private Page pagina(Ik ik, Probleem probleem, Form form) {
        String partner =
                overdrachten.open(probleem).map(een -> een.partner().naam()).orElse("De partner");
        return Stapbeeld.zonderNotitie(
                        Overlaststappen.terug(probleem),
                        partner + ": wat is het antwoord?",
                        Overlaststappen.pad(probleem.nummer()) + "/partnerantwoord",
                        probleem.versie())
                .inleiding(probleem.plek() + ".")
                .vraag(Vraag.keuze("hoe", "Het antwoord", antwoorden()))
                .vraag(Vraag.tekst("toelichting", "In hun woorden", "Bij een weigering: waarom niet?"))
                .vraag(Vraag.lijst(
                                "volgende", "Wie kan het wel?", "Weet je het niet? Dan kijkt de teamleider.", anderen())
                        .alleenBij("hoe", Overdracht.Stand.GEWEIGERD))
                .maak(form);
    }

    private static List<Option> antwoorden() {
        return List.of(
                Overlaststappen.kaart(
                        Overdracht.Stand.AANGENOMEN, "Zij zijn bezig", "progress", "het blijft bij de partner staan"),
                Overlaststappen.kaart(Overdracht.Stand.AFGEHANDELD, "Het is gedaan", "check", "kijken of het weg is"),
                Overlaststappen.kaart(
                        Overdracht.Stand.GEWEIGERD,
                        "Zij doen het niet",
                        "x",
                        "een ander, of terug naar de teamleider"));
    }

    private List<Option> anderen() {
        return Stream.concat(
                        Stream.of(Option.of("", "Ik weet het niet")),
                        partners.bereikbaar().stream().map(een -> Option.of(een.code(), een.naam())))
                .toList();
    }
}
