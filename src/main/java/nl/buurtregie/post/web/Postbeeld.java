package nl.buurtregie.post.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Counted;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.post.Postplek;
import nl.buurtregie.post.Postregel;
import nl.buurtregie.post.Poststand;
import nl.buurtregie.post.Uitgaandepost;
import nl.buurtregie.post.Zaaktoegang;

/** The lists of outgoing mail, each with its number and a page at a time. */
@ApplicationScoped
class Postbeeld {

    private static final String PROBLEEM = "P-";
    private static final String MELDING = "M-";
    private static final String VERZOEK = "V-";

    /** So long the page tells what did not go because it came too late. */
    private static final Duration TERUG = Duration.ofDays(14);

    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    private Uitgaandepost post;

    @Inject
    private Zaaktoegang toegang;

    @Inject
    private Clock clock;

    /**
     * @param alleen null for all lists, each from its beginning
     * @param na where the page before of that list ended; null for its first page
     */
    PostView van(Ik ik, Postdeel alleen, Postplek na) {
        Instant sinds = clock.instant().minus(TERUG);
        Map<Poststand, Integer> aantallen = post.tellingen(clock.instant().minus(WEEK));
        int teLaat = post.aantalTeLaat(sinds);
        Map<Postdeel, PostView.Deel> delen = new EnumMap<>(Postdeel.class);
        for (Postdeel deel : Postdeel.values()) {
            boolean getoond = alleen == null || alleen == deel;
            int aantal = deel.stand() == null ? teLaat : aantallen.get(deel.stand());
            delen.put(deel, getoond ? deel(ik, deel, aantal, sinds, alleen == null ? null : na) : PostView.Deel.GEEN);
        }
        return new PostView(
                post.isMailserverIngesteld(),
                post.isVastgehouden(),
                post.stil(),
                ik.is(Rol.COORDINATOR),
                tellingen(aantallen, teLaat),
                alleen != null,
                delen.get(Postdeel.ONZEKER),
                delen.get(Postdeel.MISLUKT),
                delen.get(Postdeel.TERUGGEKOMEN),
                delen.get(Postdeel.WACHT),
                delen.get(Postdeel.TE_LAAT));
    }

    private static List<PostView.Telling> tellingen(Map<Poststand, Integer> aantallen, int teLaat) {
        List<PostView.Telling> tellingen = new ArrayList<>();
        Stream.of(Poststand.WACHT, Poststand.ONZEKER, Poststand.MISLUKT, Poststand.TERUGGEKOMEN)
                .map(stand -> new PostView.Telling(aantallen.get(stand), stand.woord(), stand.vraagtBesluit()))
                .forEach(tellingen::add);
        tellingen.add(new PostView.Telling(aantallen.get(Poststand.VERSTUURD), "verstuurd in 7 dagen", false));
        if (teLaat > 0) {
            tellingen.add(new PostView.Telling(teLaat, "te laat, niet verstuurd", false));
        }
        return tellingen;
    }

    private PostView.Deel deel(Ik ik, Postdeel deel, int aantal, Instant sinds, Postplek na) {
        if (aantal == 0) {
            return PostView.Deel.GEEN;
        }
        List<Postregel> gevonden = deel.stand() == null ? post.teLaat(sinds, na) : post.lijst(deel.stand(), na);
        boolean meer = gevonden.size() > Uitgaandepost.PAGINA;
        List<Postregel> getoond = meer ? gevonden.subList(0, Uitgaandepost.PAGINA) : gevonden;
        return new PostView.Deel(
                regels(ik, getoond),
                aantal,
                new Counted(aantal).note(getoond.size(), deel.welke(na == null, meer)),
                meer ? "/post?deel=" + deel + "&na=" + plek(getoond.get(getoond.size() - 1)) : null);
    }

    private static String plek(Postregel laatste) {
        return new Postplek(laatste.standOp(), laatste.id()).alsTekst();
    }

    private List<PostView.Regel> regels(Ik ik, List<Postregel> lijst) {
        Set<String> zaken = toegang.zichtbaar(
                ik,
                lijst.stream().map(Postregel::nummer).filter(Objects::nonNull).toList());
        return lijst.stream().map(bericht -> regel(ik, bericht, zaken)).toList();
    }

    /** @param zaken numbers of the cases that this person may see */
    private PostView.Regel regel(Ik ik, Postregel bericht, Set<String> zaken) {
        String nummer = bericht.nummer();
        boolean getoond = ik.is(Rol.COORDINATOR) && nummer != null && (zaken.contains(nummer) || isGeenZaak(nummer));
        String soort = bericht.soort();
        return new PostView.Regel(
                bericht.id(),
                soort.substring(0, 1).toUpperCase(Locale.ROOT) + soort.substring(1),
                getoond ? weg(ik, nummer) : null,
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
    private static String weg(Ik ik, String nummer) {
        if (nummer.startsWith(PROBLEEM)) {
            return ik.is(Rol.TEAMLEIDER) ? "/overlast/problemen/" + nummer : null;
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
