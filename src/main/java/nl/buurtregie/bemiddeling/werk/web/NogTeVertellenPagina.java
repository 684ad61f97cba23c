package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.buurtregie.bemiddeling.werk.NogTeVertellen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.persistence.Counted;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** PRI-13: who was not told yet what we keep, whoever waits longest on top. No names in the list. */
@Path("nog-te-vertellen")
@ApplicationScoped
public class NogTeVertellenPagina {

    @Inject
    private NogTeVertellen nogTeVertellen;

    @Inject
    private Sessie sessie;

    @Inject
    private Clock clock;

    /** The list; noot says that there are more. */
    public record View(String samenvatting, List<Groep> groepen, String noot) {}

    /** Late ones, and those that are in time. */
    public record Groep(String kop, boolean laat, List<Regel> regels) {}

    /** @param verteld where one records it; null when the case stands still */
    public record Regel(String wie, String nummer, String wanneer, String verteld) {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon() {
        Ik ik = sessie.ik();
        List<NogTeVertellen.Regel> alle = nogTeVertellen.van(ik);
        Counted geteld = nogTeVertellen.aantal(ik);
        return Page.ok(
                "bemiddeling/nogtevertellen",
                "Nog te vertellen",
                new View(
                        geteld.number() == 0
                                ? ""
                                : "Het gaat om " + geteld.words() + (geteld.number() == 1 ? " buur." : " buren."),
                        List.of(groep("Te laat", true, alle), groep("Nog op tijd", false, alle)),
                        geteld.note(alle.size(), Zijlijsten.LANGST)));
    }

    private Groep groep(String kop, boolean laat, List<NogTeVertellen.Regel> alle) {
        LocalDate vandaag = LocalDate.now(clock);
        return new Groep(
                kop,
                laat,
                alle.stream()
                        .filter(een -> een.isLaat(vandaag) == laat)
                        .map(een -> regel(een, laat))
                        .toList());
    }

    private Regel regel(NogTeVertellen.Regel een, boolean laat) {
        String wanneer = "bekend sinds " + DutchDates.day(een.sinds(), clock) + ", "
                + (laat ? "moest uiterlijk " : "uiterlijk ") + DutchDates.day(een.uiterlijk(), clock);
        return new Regel(
                een.rol().woord().toLowerCase(Locale.ROOT),
                een.nummer(),
                wanneer,
                een.stil() ? null : "/bemiddelingen/" + een.nummer() + "/partij/" + een.partij() + "/verteld");
    }
}
