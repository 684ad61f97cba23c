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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.correspondentie.Brief;
import nl.buurtregie.correspondentie.Briefkeuze;
import nl.buurtregie.correspondentie.Brieven;
import nl.buurtregie.correspondentie.Geadresseerde;
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
                                        regel(nummer, brief, brief.uitgaandId().map(verzonden::get)))
                                .toList(),
                        gemaakt.stream()
                                .anyMatch(brief -> brief.tekst().isPresent()
                                        && brief.hoofd().isEmpty())));
    }

    private static List<BrievenView.Groep> mogelijk(Ik ik, Bemiddeling zaak) {
        List<BrievenView.Groep> groepen = new ArrayList<>();
        for (Geadresseerde lezer : Geadresseerde.values()) {
            List<Link> links = Briefkeuze.mogelijk(ik, zaak).stream()
                    .filter(keuze -> keuze.aan() == lezer)
                    .map(keuze -> new Link(
                            Stapbeeld.hoofdletter(keuze.soort().woord()), Briefbeeld.pad(zaak.nummer(), keuze)))
                    .toList();
            if (!links.isEmpty()) {
                groepen.add(new BrievenView.Groep("Aan de " + lezer.woord(), links));
            }
        }
        return groepen;
    }

    private static String pad(String nummer, Brief brief, String deel) {
        return "/bemiddelingen/" + nummer + "/brieven/" + brief.id() + deel;
    }

    private BrievenView.Regel regel(String nummer, Brief brief, Optional<Postregel> verzonden) {
        String stand = verzonden
                .map(Postregel::woord)
                .orElse(
                        brief.isTePosten()
                                ? "nog niet op de post"
                                : brief.kanaal().woord());
        boolean goed = verzonden.filter(post -> post.stand().vraagtBesluit()).isEmpty();
        return new BrievenView.Regel(
                Stapbeeld.hoofdletter(brief.soort().woord()) + ", aan de "
                        + brief.aan().woord(),
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
