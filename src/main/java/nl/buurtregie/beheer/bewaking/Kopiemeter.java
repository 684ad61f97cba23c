package nl.buurtregie.beheer.bewaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.buurtregie.platform.restore.Backups;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.platform.watch.Vital;

/** Whether there is a backup, and how old it is. */
@ApplicationScoped
class Kopiemeter implements Vital {

    private static final int LAATSTE = 14;

    @Inject
    private Backups kopieen;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "Reservekopie";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<String> page() {
        return Optional.of("/beheer/reservekopieen");
    }

    @Override
    public Optional<Reading> read() {
        return Optional.of(oordeel(
                kopieen.state(kopieen.latest(LAATSTE), clock.instant()),
                kopieen.hour().isPresent(),
                clock));
    }

    /** @param vanzelf whether one is made each night: only then one can be late */
    static Reading oordeel(Backups.State staat, boolean vanzelf, Clock clock) {
        String wanneer = staat.good()
                .map(een -> "De laatste is gemaakt: " + DutchDates.ago(een.begun(), clock) + ".")
                .orElse("Er is nog geen reservekopie.");
        Reading stand = staat.failed() || staat.tooOld()
                ? Reading.of(
                        Condition.BROKEN,
                        (staat.failed() ? "De laatste poging is mislukt. " : "") + wanneer
                                + " Laat wie de server beheert kijken.")
                : Reading.of(
                        staat.good().isPresent() && vanzelf ? Condition.GOOD : Condition.ATTENTION,
                        vanzelf ? wanneer : wanneer + " Buurtregie maakt er hier niet vanzelf een.");
        return vanzelf
                ? stand.with(
                        "buurtregie_reservekopie_leeftijd_seconden",
                        "age of the newest good backup, or of the installation when there is none; where they are made by themselves",
                        Duration.between(staat.since(), clock.instant()).toSeconds())
                : stand;
    }
}
