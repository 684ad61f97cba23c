package nl.buurtregie.overlast.partner.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.overlast.BeantwoordOverdracht;
import nl.buurtregie.overlast.Overdracht;
import nl.buurtregie.overlast.Overdrachten;
import nl.buurtregie.overlast.Partners;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.web.Overlaststappen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView.Vraag;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** OVL-06: the conciërge heard from the partner, by phone or in the street; or somebody else is to solve it. */
@Path("overlast/problemen/{probleem}/partnerantwoord")
@ApplicationScoped
public class PartnerantwoordPagina {

    private static final Set<Stand> WAAR = Set.of(Stand.BIJ_PARTNER);

    private static final String ANDER = "een ander, of terug naar de teamleider";

    @Inject
    private Overlaststappen stappen;

    @Inject
    private BeantwoordOverdracht beantwoord;

    @Inject
    private Overdrachten overdrachten;

    @Inject
    private Partners partners;

    /** What the conciërge heard, or that the partner is asked nothing any more. */
    enum Hoe {
        AANGENOMEN(Overdracht.Stand.AANGENOMEN),
        AFGEHANDELD(Overdracht.Stand.AFGEHANDELD),
        GEWEIGERD(Overdracht.Stand.GEWEIGERD),
        TERUG(null);

        private final Overdracht.Stand stand;

        Hoe(Overdracht.Stand stand) {
            this.stand = stand;
        }
    }

    /** What is filled in. */
    public record Invoer(
            int versie,

            @NotNull(message = "Kies wat de partner zegt, of neem het terug.")
            Hoe hoe,

            @Size(max = 500, message = "Maak de tekst korter: hooguit 500 tekens.")
            String toelichting,

            String volgende)
            implements Overlaststappen.Invoer {}

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response toon(@PathParam("probleem") String nummer, @QueryParam("hoe") String hoe) {
        return stappen.toon(nummer, WAAR, (ik, probleem, form) -> {
            form.propose("hoe", hoe);
            return pagina(ik, probleem, form);
        });
    }

    @POST
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response leg(@PathParam("probleem") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer, body, Invoer.class, (ik, invoer) -> legVast(ik, invoer.stap(nummer), invoer), this::pagina);
    }

    private void legVast(Ik ik, Overlaststap stap, Invoer invoer) {
        if (invoer.hoe() == Hoe.TERUG) {
            beantwoord.neemTerug(ik, stap, invoer.volgende());
            return;
        }
        beantwoord.noteer(
                ik,
                stap,
                new BeantwoordOverdracht.Antwoord(invoer.hoe().stand, invoer.toelichting(), invoer.volgende()));
    }

    private Page pagina(Ik ik, Probleem probleem, Form form) {
        Optional<Overdracht> nu = overdrachten.open(probleem);
        String partner = nu.map(een -> een.partner().naam()).orElse("De partner");
        return Stapbeeld.zonderNotitie(
                        Overlaststappen.terug(probleem),
                        partner + ": wat is het antwoord?",
                        Overlaststappen.pad(probleem.nummer()) + "/partnerantwoord",
                        probleem.versie())
                .inleiding(probleem.plek() + ".")
                .vraag(Vraag.keuze("hoe", "Het antwoord", antwoorden(nu)))
                .vraag(Vraag.tekst("toelichting", "In hun woorden", "Bij een weigering: waarom niet?")
                        .alleenBij("hoe", Hoe.AANGENOMEN, Hoe.AFGEHANDELD, Hoe.GEWEIGERD))
                .vraag(Vraag.lijst(
                                "volgende",
                                "Wie kan het wel?",
                                "Weet je het niet? Dan kijkt de teamleider.",
                                anderen(nu))
                        .alleenBij("hoe", Hoe.GEWEIGERD, Hoe.TERUG))
                .maak(form);
    }

    private static List<Option> antwoorden(Optional<Overdracht> nu) {
        return Option.each(Hoe.values(), een -> switch (een) {
            case AANGENOMEN ->
                Overlaststappen.kaart(een, "Zij zijn bezig", "progress", "het blijft bij de partner staan");
            case AFGEHANDELD -> Overlaststappen.kaart(een, "Het is gedaan", "check", "kijken of het weg is");
            case GEWEIGERD -> Overlaststappen.kaart(een, "Zij doen het niet", "x", ANDER);
            case TERUG -> Overlaststappen.kaart(een, "Wij nemen het terug", "arrow-back-up", ANDER + bijHen(nu));
        });
    }

    /** What another program took stays there until somebody closes it. */
    private static String bijHen(Optional<Overdracht> nu) {
        return nu.map(Overdracht::extern)
                .map(een -> ". Bij hen blijft " + een + " open: zeg het zelf")
                .orElse("");
    }

    /** Whoever has it now is no other. */
    private List<Option> anderen(Optional<Overdracht> nu) {
        String heeftHet = nu.map(een -> een.partner().code()).orElse("");
        return Stream.concat(
                        Stream.of(Option.of("", "Ik weet het niet")),
                        partners.bereikbaar().stream()
                                .filter(een -> !een.code().equals(heeftHet))
                                .map(een -> Option.of(een.code(), een.naam())))
                .toList();
    }
}
