package nl.buurtregie.beheer.bewaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
        return Optional.of(oordeel(kopieen.latest(LAATSTE), kopieen.hour().isPresent(), clock));
    }

    /** @param vanzelf whether one is made each night: only then one can be late */
    static Reading oordeel(List<Backups.Backup> laatste, boolean vanzelf, Clock clock) {
        Optional<Backups.Backup> goed =
                laatste.stream().filter(Backups.Backup::isMade).findFirst();
        Duration oud =
                goed.map(een -> Duration.between(een.begun(), clock.instant())).orElse(null);
        boolean mislukt = !laatste.isEmpty() && laatste.get(0).isFailed();
        boolean teOud = vanzelf && oud != null && oud.compareTo(Backups.TOO_OLD) > 0;
        String wanneer = goed.map(een -> "De laatste is gemaakt: " + DutchDates.ago(een.begun(), clock) + ".")
                .orElse("Er is nog geen reservekopie.");
        Reading stand = mislukt || teOud
                ? Reading.of(
                        Condition.BROKEN,
                        (mislukt ? "De laatste poging is mislukt. " : "") + wanneer
                                + " Laat wie de server beheert kijken.")
                : Reading.of(
                        goed.isPresent() && vanzelf ? Condition.GOOD : Condition.ATTENTION,
                        vanzelf ? wanneer : wanneer + " Buurtregie maakt er hier niet vanzelf een.");
        return oud == null
                ? stand
                : stand.with(
                        "buurtregie_reservekopie_leeftijd_seconden", "age of the newest good backup", oud.toSeconds());
    }
}
