package nl.buurtregie.bemiddeling.stap.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.SluitDubbel;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.gesprek.Gesprekken;
import nl.buurtregie.bemiddeling.paar.Stoppost;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.bemiddeling.zoek.Dubbelgangers;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** BEM-41: a case was entered twice, and the other one has it. */
@Path("bemiddelingen/{nummer}/dubbel")
@ApplicationScoped
public class DubbelPagina {

    /** None of those that look like it. */
    private static final String GEEN = "GEEN";

    private static final String NUMMER = "[0-9]{4}-[0-9]{1,8}";

    @Inject
    private Stappen stappen;

    @Inject
    private SluitDubbel sluitDubbel;

    @Inject
    private Dubbelgangers dubbelgangers;

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Stoppost post;

    @Inject
    private Bemiddelingen bemiddelingen;

    /** What is filled in. */
    public record Invoer(
            int versie,

            @NotNull(message = "Kies welke zaak doorgaat, of vul het nummer in.")
            @Pattern(regexp = GEEN + "|" + NUMMER, message = "Vul het zaaknummer zo in: 2026-0361.")
            String andere,

            @Pattern(regexp = NUMMER, message = "Vul het zaaknummer zo in: 2026-0361.")
            String nummer,

            /* the number that it was said of: another one is asked again */
            String toch,
            @KorteNotitie String notitie)
            implements Stapinvoer {

        String gekozen() {
            return !GEEN.equals(andere) ? andere : nummer == null ? "" : nummer;
        }

        boolean zeker() {
            return gekozen().equals(toch);
        }
    }

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status::isInTeTrekken, this::pagina);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> sluitDubbel.sluit(ik, invoer.stap(nummer), invoer.gekozen(), invoer.zeker()),
                Status::isInTeTrekken,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        Stapbeeld beeld = Zaakstap.van(zaak, "Dubbel ingevoerd", "dubbel")
                .inleiding("Deze zaak sluit en telt nergens mee. Hij staat op ‘"
                        + zaak.status().woord()
                        + "’. De buren en de verwijzer krijgen geen bericht dat de zaak is gesloten.")
                .letOp(letOp(ik, zaak));
        vragen(ik, zaak, beeld);
        String andere = form.view().value(form.view().has("andere", GEEN) ? "nummer" : "andere");
        if (form.view().invalid("toch") || !andere.isEmpty() && form.view().has("toch", andere)) {
            bemiddelingen
                    .find(ik, andere)
                    .filter(een -> een.status().isInTeTrekken())
                    .ifPresent(een -> beeld.hulp(new Link(
                            "Laat deze doorgaan en sluit zaak " + andere, "/bemiddelingen/" + andere + "/dubbel")));
            beeld.vraag(StapView.Vraag.bevestiging("toch", andere, "Zaak " + andere + " gaat door, niet deze"));
        }
        return beeld.daarna("de zaak is dicht en gekoppeld aan de zaak die doorgaat")
                .knop("Sluit als dubbel")
                .stopt()
                .maak(form);
    }

    private void vragen(Ik ik, Bemiddeling zaak, Stapbeeld beeld) {
        List<Bemiddeling> zelfde = dubbelgangers.van(ik, zaak);
        if (zelfde.isEmpty()) {
            beeld.vraag(StapView.Vraag.tekst("andere", "Nummer van de zaak die doorgaat", "Bijvoorbeeld: 2026-0361."));
            return;
        }
        Stream<Option> opties = zelfde.stream()
                .map(een -> Option.card(een.nummer(), "Zaak " + een.nummer(), wat(zaak, een), "copy", null));
        Option geen = Option.card(GEEN, "Een andere zaak", "vul het nummer in", "link", null);
        beeld.vraag(StapView.Vraag.keuze(
                        "andere",
                        "Welke zaak gaat door?",
                        Stream.concat(opties, Stream.of(geen)).toList()))
                .vraag(StapView.Vraag.tekst("nummer", "Nummer van die zaak", "Bijvoorbeeld: 2026-0361.")
                        .alleenBij("andere", GEEN));
    }

    private static String wat(Bemiddeling zaak, Bemiddeling een) {
        LocalDate dag = LocalDate.ofInstant(een.aangemeldOp(), SharedClock.ZONE);
        boolean melder = een.eersteBuur().isZelfde(zaak.eersteBuur());
        return een.aardwoord().woord() + ", aangemeld op " + DutchDates.withYear(dag) + ", ‘"
                + een.status().woord() + "’" + (melder ? ", zelfde melder" : "");
    }

    private String letOp(Ik ik, Bemiddeling zaak) {
        String paar = zaak.paar().isEmpty() ? "" : "De bemiddelaars zien de zaak daarna niet meer. ";
        String gesprek = gesprekken.komende(List.of(zaak)).isEmpty()
                ? ""
                : "Wat gepland is, gaat niet door. Wie daar bericht van had, krijgt ook daarvan bericht. ";
        String zinnen = (paar + gesprek + post.wieHoort(ik, zaak)).strip();
        return zinnen.isEmpty() ? null : zinnen;
    }
}
