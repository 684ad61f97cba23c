package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.correspondentie.Brief;
import nl.buurtregie.correspondentie.Briefkeuze;
import nl.buurtregie.correspondentie.Brieflezer;
import nl.buurtregie.correspondentie.Brieven;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.Stapbeeld;
import nl.buurtregie.post.Postregel;
import nl.buurtregie.post.Uitgaandepost;

/** BEM-20: the letters of one case. */
@Path("bemiddelingen/{nummer}/brieven")
@ApplicationScoped
public class BrievenPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Leeszaak leeszaak;

    @Inject
    private Brieven brieven;

    @Inject
    private Uitgaandepost post;

    @Inject
    private Clock clock;

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Transactional
    public Response toon(@PathParam("nummer") String nummer) {
        Ik ik = sessie.ik();
        Bemiddeling zaak = leeszaak.open(ik, nummer, "brieven");
        List<Brief> gemaakt = brieven.van(zaak);
        Map<Long, Postregel> verzonden = post.van(
                gemaakt.stream().flatMap(brief -> brief.uitgaandId().stream()).toList());
        return Page.ok(
                "correspondentie/brieven",
                "Brieven bij zaak " + nummer,
                new BrievenView(
                        new Link("Zaak " + nummer, "/bemiddelingen/" + nummer),
                        nummer,
                        mogelijk(ik, zaak),
                        gemaakt.stream()
                                .map(brief ->
                                        regel(zaak, brief, brief.uitgaandId().map(verzonden::get)))
                                .toList(),
                        gemaakt.stream()
                                .anyMatch(brief -> brief.tekst().isPresent()
                                        && brief.hoofd().isEmpty())));
    }

    private static List<BrievenView.Groep> mogelijk(Ik ik, Bemiddeling zaak) {
        Map<Brieflezer, List<Link>> perLezer = new LinkedHashMap<>();
        Briefkeuze.mogelijk(ik, zaak).stream()
                .sorted(Comparator.comparing(
                        Briefkeuze::aan,
                        Comparator.comparing(Brieflezer::soort)
                                .thenComparing(Brieflezer::partijId, Comparator.nullsFirst(Comparator.naturalOrder()))))
                .forEach(keuze -> perLezer.computeIfAbsent(keuze.aan(), nieuw -> new ArrayList<>())
                        .add(new Link(
                                Stapbeeld.hoofdletter(keuze.soort().woord()), Briefbeeld.pad(zaak.nummer(), keuze))));
        return perLezer.entrySet().stream()
                .map(een -> new BrievenView.Groep("Aan de " + een.getKey().woord(zaak), een.getValue()))
                .toList();
    }

    private static String pad(String nummer, Brief brief, String deel) {
        return "/bemiddelingen/" + nummer + "/brieven/" + brief.id() + deel;
    }

    private BrievenView.Regel regel(Bemiddeling zaak, Brief brief, Optional<Postregel> verzonden) {
        String nummer = zaak.nummer();
        String stand = verzonden
                .map(Postregel::woord)
                .orElse(
                        brief.isTePosten()
                                ? "nog niet op de post"
                                : brief.kanaal().woord());
        boolean goed = verzonden.filter(post -> post.stand().vraagtBesluit()).isEmpty();
        return new BrievenView.Regel(
                Stapbeeld.hoofdletter(brief.soort().woord()) + ", aan de "
                        + brief.aan().woord(zaak),
                DutchDates.moment(brief.op(), clock) + " · " + brief.door() + " · tekst versie "
                        + brief.sjabloonversie()
                        + (brief.taal().isNederlands()
                                ? ""
                                : " · " + brief.taal().woord()),
                stand,
                !goed ? "laat" : brief.isTePosten() ? "oker" : "",
                brief.tekst().map(tekst -> pad(nummer, brief, "/pdf")).orElse(null),
                brief.isTePosten() && brief.tekst().isPresent() ? pad(nummer, brief, "/op-de-post") : null);
    }
}
