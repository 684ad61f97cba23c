package nl.buurtregie.beheer.bewaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.buurtregie.platform.process.Engine;
import nl.buurtregie.platform.process.Processes;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.platform.watch.Vital;

/** The steps that the processes do by themselves: reminders, terms, counts. */
@ApplicationScoped
class Werkmeter implements Vital {

    private static final Duration LANG = Duration.ofMinutes(10);
    private static final Duration VEEL_TE_LANG = Duration.ofHours(1);

    @Inject
    private Engine engine;

    @Inject
    private Processes processen;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "Stappen die vanzelf gaan";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<String> page() {
        return Optional.of("/beheer/vastgelopen");
    }

    @Override
    public Optional<Reading> read() {
        return Optional.of(oordeel(
                isNetGestart(),
                processen.stuck(),
                processen.late(clock.instant().minus(LANG)),
                processen.late(clock.instant().minus(VEEL_TE_LANG))));
    }

    /** What was due while the server was down is late by right, until the first work after a start is done. */
    private boolean isNetGestart() {
        return !engine.areJobsRunning() && ManagementFactory.getRuntimeMXBean().getUptime() < VEEL_TE_LANG.toMillis();
    }

    /**
     * @param laat hoeveel stappen al tien minuten geleden gedaan hadden moeten zijn
     * @param veelTeLaat hoeveel daarvan al een uur geleden
     */
    static Reading oordeel(boolean netGestart, long vast, long laat, long veelTeLaat) {
        return Reading.of(staat(netGestart, vast, laat, veelTeLaat), woorden(netGestart, vast, laat, veelTeLaat))
                .with("buurtregie_vastgelopen", "steps that failed as often as the schedule allows", vast)
                .with(
                        "buurtregie_stappen_te_laat",
                        "steps that are due for ten minutes or more and were not done",
                        laat);
    }

    private static Condition staat(boolean netGestart, long vast, long laat, long veelTeLaat) {
        if (vast > 0 || veelTeLaat > 0 && !netGestart) {
            return Condition.BROKEN;
        }
        return netGestart || laat > 0 ? Condition.ATTENTION : Condition.GOOD;
    }

    private static String woorden(boolean netGestart, long vast, long laat, long veelTeLaat) {
        if (vast > 0) {
            return (vast == 1 ? "1 stap is" : vast + " stappen zijn")
                    + " vastgelopen. Een zaak wacht daarop tot iemand het opnieuw laat proberen.";
        }
        if (netGestart) {
            return "Herinneringen en termijnen lopen nog niet: de server is net gestart.";
        }
        if (veelTeLaat > 0) {
            return hadden(veelTeLaat)
                    + " al meer dan een uur geleden gedaan moeten zijn. Laat de server opnieuw starten als dit zo blijft.";
        }
        return laat == 0 ? "Herinneringen en termijnen gaan op tijd af." : hadden(laat) + " al gedaan moeten zijn.";
    }

    private static String hadden(long stappen) {
        return stappen == 1 ? "1 stap had" : stappen + " stappen hadden";
    }
}
