package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.gesprek.Gesprekplan;
import nl.buurtregie.platform.time.WorkingDays;

/**
 * What talk fits a case now: two of three have one, in the evening or after lunch. In a transaction of its own, and not of
 * the planning: a talk that is refused would undo that.
 */
@ApplicationScoped
@Transactional
class Demovoornemens {

    private static final Map<Status, Gespreksoort> PER_STAP = new EnumMap<>(Map.of(
            Status.GESPREK_EERSTE_BUUR, Gespreksoort.EERSTE_BUUR,
            Status.CONTACT_TWEEDE_BUUR, Gespreksoort.TWEEDE_BUUR,
            Status.BEMIDDELEN, Gespreksoort.SAMEN));

    private static final List<LocalTime> TIJDEN =
            List.of(LocalTime.of(14, 0), LocalTime.of(19, 0), LocalTime.of(19, 30), LocalTime.of(20, 0));

    private static final List<String> PLEKKEN =
            List.of("Buurtcentrum Windroos", "Wijkgebouw De Lampion", "Bibliotheek Kompashof, zaal 2");

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    /** What has to be known to plan. */
    record Voornemen(Stap stap, Gesprekplan plan) {}

    Optional<Voornemen> van(Demozaak demo) {
        Bemiddeling zaak = bemiddelingen.get(demo.coordinator, demo.nummer());
        Random toeval = new Random(Demostad.ZAAD + demo.volgnummer());
        Gespreksoort soort = PER_STAP.get(zaak.status());
        if (soort == null || zaak.paar().size() != 2 || zaak.isInDeWacht() || toeval.nextInt(3) == 0) {
            return Optional.empty();
        }
        if (soort != Gespreksoort.EERSTE_BUUR && zaak.tweedeBuur().isEmpty()) {
            return Optional.empty();
        }
        LocalDate dag = werkdagen.plus(LocalDate.now(clock).plusDays(1), 1 + toeval.nextInt(6));
        LocalTime begin = Demonamen.kies(TIJDEN, toeval);
        boolean thuis = soort != Gespreksoort.SAMEN && toeval.nextInt(3) > 0;
        Long bij = soort == Gespreksoort.EERSTE_BUUR
                ? zaak.eersteBuur().id()
                : zaak.tweedeBuur().orElseThrow().id();
        Gesprekplan plan = new Gesprekplan(
                soort,
                dag,
                begin,
                begin.plusMinutes(90),
                thuis ? bij : null,
                thuis ? null : Demonamen.kies(PLEKKEN, toeval),
                Set.copyOf(zaak.paar()),
                Set.of(),
                true,
                true);
        return Optional.of(new Voornemen(new Stap(zaak.nummer(), zaak.versie(), null), plan));
    }
}
