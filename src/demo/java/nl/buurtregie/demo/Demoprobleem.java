package nl.buurtregie.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** One invented problem on the street, and when it is looked at next. */
final class Demoprobleem {

    final int volgnummer;
    final Random toeval;
    Instant volgende;
    String nummer;

    /** Where a resident saw it; null in the gebied of the conciërges. */
    final Demoplekken.Plek elders;

    Demoprobleem(int volgnummer, Random toeval, Instant begin, Demoplekken.Plek elders) {
        this.volgnummer = volgnummer;
        this.toeval = toeval;
        this.volgende = begin;
        this.elders = elders;
    }

    boolean kans(int procent) {
        return toeval.nextInt(100) < procent;
    }

    void over(int dagen) {
        volgende = volgende.plus(Duration.ofDays(dagen)).plus(Duration.ofMinutes(toeval.nextInt(90)));
    }

    void klaar() {
        volgende = null;
    }
}
