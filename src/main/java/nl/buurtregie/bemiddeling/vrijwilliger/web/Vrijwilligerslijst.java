package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Kandidaten;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Afwezigheden;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.vrijwilliger.Dagdeel;
import nl.buurtregie.vrijwilliger.Profiel;
import nl.buurtregie.vrijwilliger.Training;
import nl.buurtregie.vrijwilliger.Vrijwilliger;
import nl.buurtregie.vrijwilliger.Vrijwilligers;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.Wegstap;

/** Who mediates in words, for the page and for the download: a few statements, however many there are. */
@ApplicationScoped
class Vrijwilligerslijst {

    @Inject
    private Vrijwilligers vrijwilligers;

    @Inject
    private Kandidaten kandidaten;

    @Inject
    private Afwezigheden afwezigheden;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Weglijst weglijst;

    @Inject
    private Clock clock;

    /** Who is on the way to a first case, and has an account already, is not among them. */
    List<VrijwilligersView.Regel> regels() {
        Map<Long, Loopbaan> wegen = weglijst.perMedewerker();
        List<Vrijwilliger> alle = vrijwilligers.alle().stream()
                .filter(een -> bemiddelt(wegen.get(een.medewerkerId())))
                .toList();
        Map<Long, String> namen =
                weglijst.namen(alle.stream().map(Vrijwilliger::medewerkerId).toList());
        Map<Long, Integer> zaken = kandidaten.zakenDitJaar();
        Map<Long, LocalDate> weg = afwezigheden.vandaag();
        Map<Long, LocalDate> straks = afwezigheden.straks();
        return alle.stream()
                .map(een -> regel(
                        een,
                        namen.get(een.medewerkerId()),
                        zaken.getOrDefault(een.medewerkerId(), 0),
                        stand(een, weg.get(een.medewerkerId()), straks.get(een.medewerkerId())),
                        wegen.get(een.medewerkerId())))
                .toList();
    }

    /** Mediators with an account who are no volunteer yet. */
    List<Option> nieuwen() {
        return vrijwilligers.zonderGegevens().entrySet().stream()
                .map(een -> Option.of(Long.toString(een.getKey()), een.getValue()))
                .toList();
    }

    /** Without a road: somebody of before roads were kept. */
    private static boolean bemiddelt(Loopbaan weg) {
        return weg == null || weg.stap() == Wegstap.ACTIEF;
    }

    private VrijwilligersView.Regel regel(Vrijwilliger een, String naam, int zaken, String stand, Loopbaan weg) {
        Profiel profiel = een.profiel();
        String training =
                profiel.training().stream().sorted().map(Training::woord).collect(Collectors.joining(", "));
        LocalDate intervisie = profiel.intervisieOp();
        return new VrijwilligersView.Regel(
                weg == null ? "/vrijwilligers/" + een.medewerkerId() : Wegdaad.pad(weg.id()),
                naam,
                gebieden.woonplek(een.woonbuurt()),
                String.join(", ", een.talen()),
                zaken,
                een.maxZaken(),
                Dagdeel.inWoorden(profiel.beschikbaar()),
                profiel.herkomst().woord(),
                stand,
                weg == null ? null : weglijst.letOp(weg),
                List.of(training, een.isErvaren() ? "ja" : "nee", intervisie == null ? "" : intervisie.toString()));
    }

    private String stand(Vrijwilliger een, LocalDate weg, LocalDate straks) {
        if (weg != null) {
            return "afwezig tot en met " + DutchDates.day(weg);
        }
        if (een.heeftPauze(LocalDate.now(clock))) {
            return "pauze tot en met " + DutchDates.day(een.pauzeTot());
        }
        return straks == null ? null : "weg vanaf " + DutchDates.day(straks);
    }
}
