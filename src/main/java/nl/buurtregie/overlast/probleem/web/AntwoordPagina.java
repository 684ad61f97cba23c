package nl.buurtregie.overlast.probleem.web;

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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.overlast.BeantwoordMelders;
import nl.buurtregie.overlast.Melding;
import nl.buurtregie.overlast.Meldingen;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.antwoord.Antwoordzin;
import nl.buurtregie.overlast.antwoord.Antwoordzinnen;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.web.Overlaststappen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView.Vraag;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** OVL-12: whoever reported it hears how it ended. */
@Path("overlast/problemen/{probleem}/antwoord")
@ApplicationScoped
public class AntwoordPagina {

    @Inject
    private Overlaststappen stappen;

    @Inject
    private BeantwoordMelders beantwoord;

    @Inject
    private Meldingen meldingen;

    @Inject
    private Antwoordzinnen zinnen;

    /** What is filled in. */
    public record Invoer(
            int versie,

            @NotBlank(message = "Schrijf op wat de melders horen.")
            @Size(max = 300, message = "Maak het antwoord korter: hooguit 300 tekens.")
            String tekst,

            boolean gebeld)
            implements Overlaststappen.Invoer {}

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response toon(@PathParam("probleem") String nummer) {
        return stappen.toon(nummer, Set.of(Stand.TERUGKOPPELEN), this::pagina);
    }

    @POST
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response leg(@PathParam("probleem") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> beantwoord.beantwoord(ik, invoer.stap(nummer), invoer.tekst(), invoer.gebeld()),
                this::pagina);
    }

    private Page pagina(Ik ik, Probleem probleem, Form form) {
        List<Melding> wachtend =
                meldingen.van(probleem).stream().filter(Melding::isWachtend).toList();
        if (probleem.uitkomst() != null) {
            form.propose(
                    "tekst", probleem.uitleg() == null ? probleem.uitkomst().voorMelder() : probleem.uitleg());
        }
        List<Melding> zelf =
                wachtend.stream().filter(een -> !meldingen.hoortPerMail(een)).toList();
        long mails = wachtend.stream().filter(meldingen::hoortPerMail).count();
        Stapbeeld beeld = Stapbeeld.zonderNotitie(
                        Overlaststappen.terug(probleem),
                        "Antwoord geven",
                        Overlaststappen.pad(probleem.nummer()) + "/antwoord",
                        probleem.versie())
                .inleiding(probleem.plek() + ". " + (mails == 0 ? "" : mails + " × per e-mail, dat doen wij vanzelf.")
                        + (wachtend.isEmpty() ? "Niemand wacht nog op bericht. Wie de melding volgt, leest dit." : ""))
                .vraag(Vraag.tekst("tekst", "Wat horen de melders?", "In gewone woorden, zonder namen.")
                        .metZinnen(zinnen(probleem.uitkomst())));
        if (!zelf.isEmpty()) {
            beeld.over(Melderwoorden.bellen(zelf))
                    .letOp(Melderwoorden.oproep(zelf))
                    .vraag(Vraag.vinkje("gebeld", Melderwoorden.vinkje(zelf), null));
        }
        return beeld.daarna("het probleem is dicht").knop("Antwoord vastleggen").maak(form);
    }

    /** What we say by ourselves is among them, to go back to; when that is all, there is nothing to choose. */
    private List<String> zinnen(Uitkomst uitkomst) {
        List<String> eigen = uitkomst == null
                ? List.of()
                : zinnen.bij(uitkomst).stream().map(Antwoordzin::tekst).toList();
        return eigen.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(uitkomst.voorMelder()), eigen.stream())
                        .toList();
    }
}
