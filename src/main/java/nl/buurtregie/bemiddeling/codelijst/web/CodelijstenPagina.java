package nl.buurtregie.bemiddeling.codelijst.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.codelijst.Codelijsten;
import nl.buurtregie.bemiddeling.codelijst.Codelijstregel;
import nl.buurtregie.bemiddeling.codelijst.Lijst;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEH-02: the lists of the organisation, with what is chosen now and what was before. */
@Path("beheer/codelijsten")
@ApplicationScoped
public class CodelijstenPagina {

    static final String HIER = "/beheer/codelijsten";

    @Inject
    private Codelijsten lijsten;

    @Inject
    private Clock clock;

    /** One list; vroeger are the lines that ended, the latest first. */
    public record Deel(String kop, String nieuw, String nieuwHref, List<Regel> nu, List<Regel> vroeger) {}

    /** A name; href is null when it ended. */
    public record Regel(String naam, String onder, String href) {}

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon() {
        return Page.ok(
                "bemiddeling/codelijsten",
                "Codelijsten",
                Stream.of(Lijst.values()).map(this::deel).toList());
    }

    static String pad(Lijst lijst) {
        return HIER + "/" + lijst.name().toLowerCase(Locale.ROOT);
    }

    private Deel deel(Lijst lijst) {
        LocalDate vandaag = LocalDate.now(clock);
        List<Regel> vroeger = lijsten.alle(lijst).stream()
                .filter(een -> een.isGeeindigd(vandaag))
                .sorted((een, ander) -> ander.geldigTot().compareTo(een.geldigTot()))
                .map(een -> new Regel(een.naam(), onder(lijst, een, vandaag), null))
                .toList();
        List<Regel> nu = lijsten.open(lijst).stream()
                .map(een -> new Regel(een.naam(), onder(lijst, een, vandaag), pad(lijst) + "/" + een.id()))
                .toList();
        return new Deel(lijst.woord(), lijst.nieuw(), pad(lijst) + "/nieuw", nu, vroeger);
    }

    private static String onder(Lijst lijst, Codelijstregel een, LocalDate vandaag) {
        String hoofd = lijst.hoofdwoord(een.hoofd());
        return (hoofd.equals(een.naam()) ? "" : "telt als " + hoofd + " · ") + periode(een, vandaag);
    }

    private static String periode(Codelijstregel een, LocalDate vandaag) {
        String sinds = (een.geldigVan().isAfter(vandaag) ? "vanaf " : "sinds ") + DutchDates.withYear(een.geldigVan())
                + ", " + een.door();
        String begin = een.isVanHetBegin() ? "staat er vanaf het begin" : sinds;
        return een.geldigTot() == null
                ? begin
                : begin + " · tot " + DutchDates.withYear(een.geldigTot()) + ", " + een.totDoor();
    }
}
