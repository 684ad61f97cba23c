package nl.buurtregie.platform.persistence;

import java.lang.reflect.Field;

/** What a program knows of its database stays with it; a test begins as one that just started, also on a busy machine. */
final class Verbindingen {

    private Verbindingen() {}

    static void vergeet() {
        zet("known", false);
        zet("notBefore", System.nanoTime());
    }

    private static void zet(String veld, Object waarde) {
        try {
            Field field = WatchedSource.class.getDeclaredField(veld);
            field.setAccessible(true);
            field.set(null, waarde);
        } catch (ReflectiveOperationException weg) {
            throw new IllegalStateException(weg);
        }
    }
}
