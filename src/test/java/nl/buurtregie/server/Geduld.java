package nl.buurtregie.server;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import nl.buurtregie.platform.time.SharedClock;

/** Waits for what happens in its own time: long, since a build server may be slow, and with what it saw when it gives up. */
public final class Geduld {

    private static final Duration LANG = Duration.ofMinutes(4);
    private static final Duration DEMOSTAD = Duration.ofMinutes(10);
    private static final Duration NOG_EEN_PROEF = Duration.ofSeconds(100);
    private static final long PAUZE = 100;
    private static boolean vol;

    private Geduld() {}

    /** Until asking gives this answer. */
    public static void tot(String antwoord, Supplier<String> vraag) {
        tot(antwoord, vraag, LANG);
    }

    /** Until the demo city has filled itself: its figures are the last thing it makes. Only then timers run. */
    public static synchronized void totDeDemostadVolIs() {
        if (!vol) {
            tot(
                    "t",
                    () -> ServerDatabase.ask("select count(*) > 0 from publicatie where vastgesteld_op is not null"
                            + " and tot_jaar > " + Kompasproef.JAAR),
                    DEMOSTAD);
            vol = true;
        }
    }

    private static void tot(String antwoord, Supplier<String> vraag, Duration hoogstens) {
        Instant einde = Instant.now().plus(hoogstens);
        String gezien = vraag.get();
        while (!gezien.equals(antwoord)) {
            if (Instant.now().isAfter(einde)) {
                throw new AssertionError("Na " + hoogstens + " nog geen " + antwoord + " maar " + gezien);
            }
            slaap(PAUZE);
            gezien = vraag.get();
        }
    }

    /** What is counted twice is counted on one day: at midnight another month, quarter or year may begin in between. */
    static void overMiddernacht() {
        ZonedDateTime nu = ZonedDateTime.now(SharedClock.ZONE);
        Duration over = Duration.between(nu, nu.toLocalDate().plusDays(1).atStartOfDay(SharedClock.ZONE));
        if (over.compareTo(NOG_EEN_PROEF) < 0) {
            slaap(over.plusSeconds(1).toMillis());
        }
    }

    private static void slaap(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException gestoord) {
            throw new IllegalStateException(gestoord);
        }
    }
}
