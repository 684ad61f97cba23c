package nl.buurtregie.bemiddeling.paar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Kandidaat;
import nl.buurtregie.bemiddeling.Kandidaten;
import nl.buurtregie.bemiddeling.VervangBemiddelaar;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;

/** BEM-08: one mediator goes, another comes, the case goes on. */
@Path("bemiddelingen/{nummer}/vervanging")
@ApplicationScoped
public class VervangingPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private VervangBemiddelaar vervangBemiddelaar;

    @Inject
    private Kandidaten kandidaten;

    @Inject
    private Medewerkers medewerkers;

    /** What is filled in; weg is empty when there is a free place. */
    public record Invoer(
            int versie,
            Integer weg,
            @NotNull(message = "Kies wie erbij komt.") Integer nieuw,

            @NotBlank(message = "Schrijf kort op waarom.")
            @Size(max = 100, message = "Maak de reden korter: hooguit 100 tekens.")
            String reden,

            @Size(max = 100, message = "Maak de reden korter: hooguit 100 tekens.")
            String toch,

            @KorteNotitie String notitie)
            implements Stapinvoer {

        String waarom() {
            return toch == null ? "" : toch;
        }

        Long vertrekt() {
            return weg == null || weg == 0 ? null : weg.longValue();
        }
    }

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status::isBijPaar, this::pagina);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> vervangBemiddelaar.vervang(
                        ik, invoer.stap(nummer), invoer.vertrekt(), invoer.nieuw(), invoer.reden(), invoer.waarom()),
                Status::isBijPaar,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        return Zaakstap.van(zaak, "Vervang een bemiddelaar", "vervanging")
                .inleiding("De zaak gaat door. Wie weggaat, ziet hem meteen niet meer.")
                .vraag(StapView.Vraag.keuze("weg", "Wie gaat weg?", vertrekkers(zaak)))
                .vraag(StapView.Vraag.keuze("nieuw", "Wie komt erbij?", nieuwen(zaak)))
                .vraag(StapView.Vraag.tekst("reden", "Waarom?", "Bijvoorbeeld: ziek, of op verzoek."))
                .vraag(StapView.Vraag.tekst(
                        "toch",
                        "Waarom kan dat hier toch?",
                        "Alleen nodig bij wie in deze buurt woont, of hier eerder een zaak deed."))
                .daarna("de nieuwe bemiddelaar ziet de zaak en zegt ja of nee")
                .maak(form);
    }

    private List<Option> vertrekkers(Bemiddeling zaak) {
        Map<Long, String> namen = medewerkers.namen(zaak.paar());
        List<Option> weg = new ArrayList<>();
        zaak.lopend()
                .forEach(een -> weg.add(Option.card(
                        Long.toString(een.medewerkerId()),
                        namen.get(een.medewerkerId()),
                        een.isAangenomen() ? "doet de zaak" : "heeft nog niet geantwoord",
                        "user-minus",
                        null)));
        if (zaak.paar().size() < 2) {
            weg.add(Option.card("0", "Niemand", "er is een plek vrij", "user-plus", null));
        }
        return weg;
    }

    /** Everybody who can, however many: somebody said yes by telephone already. */
    private List<Option> nieuwen(Bemiddeling zaak) {
        List<Kandidaat> anderen = kandidaten.voor(zaak).stream()
                .filter(een -> !zaak.paar().contains(een.medewerkerId()))
                .toList();
        return Stream.concat(
                        anderen.stream().filter(een -> !een.isGeweigerd()),
                        anderen.stream().filter(Kandidaat::isMetReden))
                .map(VervangingPagina::kaart)
                .toList();
    }

    private static Option kaart(Kandidaat een) {
        String woont = een.isMetReden() ? een.weigering() + ": alleen met een reden" : een.woont();
        return Option.card(
                Long.toString(een.medewerkerId()),
                een.naam(),
                woont + een.letOp() + ", " + String.join(", ", een.talen()) + ", " + een.zakenDitJaar() + " van "
                        + een.maxZaken() + " zaken",
                "user",
                null);
    }
}
