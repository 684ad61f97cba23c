package nl.buurtregie.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits as the analist does: the page of the version says when everything has been counted. */
final class Telwacht {

    private static final Duration HOOGSTENS = Duration.ofMinutes(6);

    private Telwacht() {}

    static void klaar(Bezoeker wie, String pad) {
        long einde = System.nanoTime() + HOOGSTENS.toNanos();
        while (wie.get(pad).body().contains("De cijfers worden geteld")) {
            if (System.nanoTime() > einde) {
                throw new IllegalStateException(pad + " wordt nog geteld");
            }
            LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
        }
    }
}
