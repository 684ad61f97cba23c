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
import nl.buurtregie.vrijwilliger.Dagdeel;
import nl.buurtregie.vrijwilliger.Profiel;
import nl.buurtregie.vrijwilliger.Training;
import nl.buurtregie.vrijwilliger.Vrijwilliger;
import nl.buurtregie.vrijwilliger.Vrijwilligers;

/** All volunteers in words, for the page and for the download: a few statements, however many there are. */
@ApplicationScoped
class Vrijwilligerslijst {

    @Inject
    private Vrijwilligers vrijwilligers;

    @Inject
    private Bemiddelaars bemiddelaars;

    @Inject
    private Kandidaten kandidaten;

    @Inject
    private Afwezigheden afwezigheden;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    List<VrijwilligersView.Regel> regels() {
        Map<Long, String> namen = bemiddelaars.namen();
        Map<Long, Integer> zaken = kandidaten.zakenDitJaar();
        Map<Long, LocalDate> weg = afwezigheden.vandaag();
        return vrijwilligers.alle().stream()
                .map(een -> regel(
                        een,
                        namen.get(een.medewerkerId()),
                        zaken.getOrDefault(een.medewerkerId(), 0),
                        weg.get(een.medewerkerId())))
                .toList();
    }

    private VrijwilligersView.Regel regel(Vrijwilliger een, String naam, int zaken, LocalDate weg) {
        Profiel profiel = een.profiel();
        String training =
                profiel.training().stream().sorted().map(Training::woord).collect(Collectors.joining(", "));
        LocalDate intervisie = profiel.intervisieOp();
        return new VrijwilligersView.Regel(
                "/vrijwilligers/" + een.medewerkerId(),
                naam,
                gebieden.get(een.woonbuurt()).naam(),
                String.join(", ", een.talen()),
                zaken,
                een.maxZaken(),
                Dagdeel.inWoorden(profiel.beschikbaar()),
                profiel.herkomst().woord(),
                stand(een, weg),
                List.of(training, een.isErvaren() ? "ja" : "nee", intervisie == null ? "" : intervisie.toString()));
    }

    private String stand(Vrijwilliger een, LocalDate weg) {
        if (weg != null) {
            return "afwezig tot en met " + DutchDates.day(weg);
        }
        return een.heeftPauze(LocalDate.now(clock)) ? "pauze tot en met " + DutchDates.day(een.pauzeTot()) : null;
    }
}
