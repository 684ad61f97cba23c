package nl.buurtregie.bemiddeling.stap.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.KoppelTerug;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Terugkoppelantwoord;
import nl.buurtregie.bemiddeling.web.Gespreksvraag;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakpad;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** BEM-16: the verwijzer hears the little he may hear. */
@Path("bemiddelingen/{nummer}/terugkoppeling")
@ApplicationScoped
public class TerugkoppelingPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private KoppelTerug koppelTerug;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Gespreksvraag gespreksvraag;

    /** What is filled in. */
    public record Invoer(
            int versie,
            Terugkoppelantwoord antwoord,
            LocalDate op,
            @KorteNotitie String notitie) implements Stapinvoer {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status.TERUGKOPPELEN, this::pagina);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> koppelTerug(ik, invoer.stap(nummer), invoer.antwoord()),
                status -> status == Status.TERUGKOPPELEN,
                this::pagina);
    }

    private void koppelTerug(Ik ik, Stap stap, Terugkoppelantwoord antwoord) {
        if (antwoord == Terugkoppelantwoord.NIET_BEREIKT) {
            koppelTerug.nietBereikt(ik, stap);
        } else {
            koppelTerug.koppelTerug(ik, stap, antwoord == Terugkoppelantwoord.VERTELD);
        }
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        return zaak.isTerugkoppelingNodig() ? vertel(zaak, form) : zonder(zaak, form);
    }

    private static Page zonder(Bemiddeling zaak, Form form) {
        return Zaakstap.van(zaak, "Sluiten zonder terugkoppeling", "terugkoppeling")
                .inleiding("De eerste buur vindt niet goed dat wij de verwijzer laten weten hoe het afliep.")
                .letOp("Vertel de verwijzer dus niets.")
                .daarna("de zaak is dicht")
                .knop("Sluiten zonder terugkoppeling")
                .maak(form);
    }

    static String wie(Bemiddeling zaak, boolean isBekend, boolean isGewist) {
        return isGewist
                ? "De verwijzer vroeg ons om de eigen gegevens te wissen. Vul alleen een ander in. Is er geen ander? Kies dan ‘"
                        + Terugkoppelantwoord.NIET_BEREIKT.woord() + "’."
                : "Bel of mail de verwijzer: " + zaak.verwijzerwoord()
                        + (isBekend ? "." : ". Wie het is, staat niet in de zaak.");
    }

    private Page vertel(Bemiddeling zaak, Form form) {
        Optional<Resultaat> resultaat = Optional.ofNullable(zaak.afloop().resultaat()); // none when the case moved on
        String boodschap = resultaat.map(een -> een.terugkoppeling().woord()).orElse("");
        boolean isBekend = bemiddelingen.verwijzercontact(zaak).isPresent();
        boolean isGewist = !isBekend && bemiddelingen.isVerwijzerGewist(zaak);
        Stapbeeld beeld = Zaakstap.van(zaak, "Terugkoppelen aan de verwijzer", "terugkoppeling")
                .inleiding(wie(zaak, isBekend, isGewist))
                .letOp("Vertel alleen: ‘" + boodschap
                        + "’. Niets over wat er gezegd is. Hoorde hij eerder iets anders? Zeg dan dat"
                        + " dit een verbetering is.")
                .hulp(
                        isBekend
                                ? new Link(
                                        "Schrijf de verwijzer",
                                        Zaakpad.van(zaak, "brieven/nieuw/TERUGKOPPELING/VERWIJZER"))
                                : new Link(
                                        isGewist ? "Vul een ander in" : "Vul in wie het is",
                                        Zaakpad.van(zaak, "verwijzer")))
                .vraag(StapView.Vraag.keuze(
                        "antwoord",
                        "Weet de verwijzer het?",
                        Option.each(Terugkoppelantwoord.values(), een -> Option.of(een, een.woord()))));
        return gespreksvraag
                .wanneer(beeld, form)
                .daarna("de zaak is dicht")
                .knop("Vastleggen en sluiten")
                .maak(form);
    }
}
