package nl.buurtregie.overlast.lijst.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.Overlastlijst;
import nl.buurtregie.overlast.web.OverlastView;
import nl.buurtregie.overlast.web.Overlastregels;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.page.Csv;
import nl.buurtregie.platform.web.security.ForRoles;

/** KOM-17: the work list of the street as a file, under the filters of the page; as on the page, never who reported it. */
@Path("overlast.csv")
@ApplicationScoped
public class OverlastCsv {

    private static final int BLAD = 200;

    private static final List<String> KOPPEN = List.of(
            "Probleem",
            "Volgende stap",
            "Wacht op",
            "Begin",
            "Einde termijn",
            "Soort",
            "Plek",
            "Buurt",
            "Meldingen",
            "Bel de melder vóór",
            "Aangevuld op",
            "Herinnerd op");

    @Inject
    private Sessie sessie;

    @Inject
    private Overlastlijst lijst;

    @Inject
    private Overlastfilters filters;

    @Inject
    private Overlastregels regels;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response haal(@BeanParam Overlastkeuze gevraagd) {
        Ik ik = sessie.ik();
        Overlastkeuze keuze = filters.zichtbaar(filters.mijn(ik), gevraagd);
        Stream<List<String>> rijen = Stream.iterate(
                        blad(ik, keuze, null), Objects::nonNull, blad -> volgende(ik, keuze, blad))
                .flatMap(this::rijen);
        return Csv.download("overlast", KOPPEN, rijen);
    }

    private List<Overlastlijst.Regel> blad(Ik ik, Overlastkeuze keuze, Overlastlijst.Na na) {
        return keuze.isLaat()
                ? lijst.openEnLaat(ik, keuze.filter(), LocalDate.now(clock), na, BLAD)
                : lijst.open(ik, keuze.filter(), na, BLAD);
    }

    /** The rows after this page; null after the last. */
    private List<Overlastlijst.Regel> volgende(Ik ik, Overlastkeuze keuze, List<Overlastlijst.Regel> blad) {
        if (blad.size() < BLAD) {
            return null;
        }
        var laatste = blad.get(blad.size() - 1).taak();
        return blad(ik, keuze, new Overlastlijst.Na(laatste.einde(), laatste.id()));
    }

    private Stream<List<String>> rijen(List<Overlastlijst.Regel> blad) {
        List<Long> ids = blad.stream().map(rij -> rij.probleem().id()).toList();
        Map<Long, LocalDate> beloften = lijst.beloften(ids);
        Map<Long, Instant> nieuw = lijst.nieuwBij(ids);
        return blad.stream()
                .map(rij -> rij(
                        rij,
                        beloften.get(rij.probleem().id()),
                        nieuw.get(rij.probleem().id())));
    }

    private List<String> rij(Overlastlijst.Regel rij, LocalDate belofte, Instant nieuw) {
        OverlastView.Regel woorden = regels.van(rij);
        return List.of(
                woorden.nummer(),
                woorden.stap(),
                woorden.wie(),
                rij.taak().begin().toString(),
                rij.taak().einde().toString(),
                woorden.soort(),
                rij.probleem().plek(),
                gebieden.get(rij.probleem().buurtCode()).naam(),
                Integer.toString(rij.probleem().meldingen()),
                belofte == null ? "" : belofte.toString(),
                dag(nieuw),
                dag(rij.taak().herinnerdOp()));
    }

    private static String dag(Instant moment) {
        return moment == null
                ? ""
                : LocalDate.ofInstant(moment, SharedClock.ZONE).toString();
    }
}
