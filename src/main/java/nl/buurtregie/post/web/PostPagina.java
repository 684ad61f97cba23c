package nl.buurtregie.post.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.post.BeslisOverPost;
import nl.buurtregie.post.Postregel;
import nl.buurtregie.post.Poststand;
import nl.buurtregie.post.Uitgaandepost;
import nl.buurtregie.post.Zaaktoegang;

/** BEH-06: outgoing mail. The beheerder sees that it goes, never to whom or about which case. */
@Path("post")
@ApplicationScoped
public class PostPagina {

    private static final String PROBLEEM = "P-";
    private static final String MELDING = "M-";
    private static final String VERZOEK = "V-";

    /** So long the page tells what did not go because it came too late. */
    private static final Duration TERUG = Duration.ofDays(14);

    @Inject
    private Sessie sessie;

    @Inject
    private Uitgaandepost post;

    @Inject
    private Zaaktoegang toegang;

    @Inject
    private BeslisOverPost beslis;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEHEERDER})
    @Transactional
    public Response toon() {
        Map<Poststand, Integer> aantallen = post.tellingen();
        List<PostView.Telling> tellingen = Stream.of(
                        Poststand.WACHT,
                        Poststand.ONZEKER,
                        Poststand.MISLUKT,
                        Poststand.TERUGGEKOMEN,
                        Poststand.VERSTUURD)
                .map(stand -> new PostView.Telling(aantallen.get(stand), stand.woord(), stand.vraagtBesluit()))
                .toList();
        return Page.ok(
                "post/post",
                "Uitgaande post",
                new PostView(
                        post.isMailserverIngesteld(),
                        post.isVastgehouden(),
                        post.stil(),
                        isCoordinator(),
                        tellingen,
                        regels(Poststand.ONZEKER),
                        regels(Poststand.MISLUKT),
                        regels(Poststand.TERUGGEKOMEN),
                        regels(Poststand.WACHT),
                        regels(post.teLaat(clock.instant().minus(TERUG)))));
    }

    @POST
    @Path("opnieuw")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEHEERDER})
    public Response allesOpnieuw() {
        int aantal = beslis.allesOpnieuw(sessie.ik());
        return klaar(aantal == 1 ? "1 bericht gaat opnieuw." : aantal + " berichten gaan opnieuw.");
    }

    @POST
    @Path("{bericht}/opnieuw")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEHEERDER})
    public Response opnieuw(@PathParam("bericht") long bericht) {
        beslis.opnieuw(sessie.ik(), bericht);
        return klaar("Het bericht gaat opnieuw.");
    }

    /** Only who may see the case may write to its neighbours by another road. */
    @POST
    @Path("{bericht}/als-sms")
    @ForRoles(Rollen.COORDINATOR)
    public Response alsSms(@PathParam("bericht") long bericht) {
        beslis.alsSms(sessie.ik(), bericht);
        return klaar("Het bericht gaat als sms.");
    }

    @POST
    @Path("{bericht}/neergelegd")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEHEERDER})
    public Response legNeer(@PathParam("bericht") long bericht) {
        beslis.legNeer(sessie.ik(), bericht);
        return klaar("Het bericht wordt niet verstuurd.");
    }

    private Response klaar(String wat) {
        browser.flash(wat, "Lukt er iets niet, dan staat het hier.");
        return Page.goTo("/post");
    }

    private boolean isCoordinator() {
        return sessie.ik().is(Rol.COORDINATOR);
    }

    private List<PostView.Regel> regels(Poststand stand) {
        return regels(post.lijst(stand));
    }

    private List<PostView.Regel> regels(List<Postregel> lijst) {
        Set<String> zaken = toegang.zichtbaar(
                sessie.ik(),
                lijst.stream().map(Postregel::nummer).filter(Objects::nonNull).toList());
        return lijst.stream().map(bericht -> regel(bericht, zaken)).toList();
    }

    /** @param zaken numbers of the cases that this person may see */
    private PostView.Regel regel(Postregel bericht, Set<String> zaken) {
        String nummer = bericht.nummer();
        boolean getoond = isCoordinator() && nummer != null && (zaken.contains(nummer) || isGeenZaak(nummer));
        String soort = bericht.soort();
        return new PostView.Regel(
                bericht.id(),
                soort.substring(0, 1).toUpperCase(Locale.ROOT) + soort.substring(1),
                getoond ? weg(nummer) : null,
                getoond ? waarover(nummer) : null,
                DutchDates.moment(bericht.gemaaktOp(), clock),
                pogingen(bericht),
                bericht.fout() == null ? "" : bericht.fout(),
                getoond && bericht.kanAlsSms() && post.isSmsIngesteld());
    }

    private static boolean isGeenZaak(String nummer) {
        return Stream.of(PROBLEEM, MELDING, VERZOEK).anyMatch(nummer::startsWith);
    }

    /** A case has its letters, a problem on the street its page for the team there; what else is told of has none here. */
    private String weg(String nummer) {
        if (nummer.startsWith(PROBLEEM)) {
            return sessie.ik().is(Rol.TEAMLEIDER) ? "/overlast/problemen/" + nummer : null;
        }
        return isGeenZaak(nummer) ? null : "/bemiddelingen/" + nummer + "/brieven";
    }

    private static String waarover(String nummer) {
        if (nummer.startsWith(PROBLEEM)) {
            return "probleem " + nummer;
        }
        if (nummer.startsWith(VERZOEK)) {
            return "verzoek " + nummer;
        }
        return (nummer.startsWith(MELDING) ? "melding " : "zaak ") + nummer;
    }

    private String pogingen(Postregel bericht) {
        if (bericht.pogingen() == 0) {
            return "nog niet geprobeerd";
        }
        String keer = bericht.pogingen() == 1 ? "1 keer geprobeerd" : bericht.pogingen() + " keer geprobeerd";
        return bericht.stand() == Poststand.WACHT
                ? keer + ", opnieuw " + DutchDates.moment(bericht.volgende(), clock)
                : keer;
    }
}
