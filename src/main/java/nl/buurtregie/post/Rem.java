package nl.buurtregie.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * The brake on one road. Whoever takes the messages says "not now" to all of them as a rule (so many a minute, no room, no answer), and seldom to
 * one: after a few of those in a row the round ends, and the rest waits without a try of its own. What was refused stands behind the rest,
 * so that one bad address holds up nobody.
 */
final class Rem {

    private static final Duration LANGST = Duration.ofMinutes(15);
    private static final Duration MINUUT = Duration.ofMinutes(1);

    private final int geduld;
    private int opRij;
    private int keren; // waits in a row in which nothing went
    private Instant tot = Instant.EPOCH;
    private Instant minuut = Instant.EPOCH;
    private int dezeMinuut;

    /** @param geduld how many times "not now" in a row are too many */
    Rem(int geduld) {
        this.geduld = geduld;
    }

    boolean isLos(Instant nu) {
        return !nu.isBefore(tot);
    }

    /** Who was refused in an earlier round is no sign that all are refused. */
    void begin() {
        opRij = 0;
    }

    /**
     * @param open whether the other side still listens
     * @param rooster the waits of a message: that of the round grows as they do, to a quarter of an hour
     */
    void telt(Verslag.Uitslag uitslag, boolean open, Instant nu, List<Duration> rooster) {
        keren = uitslag == Verslag.Uitslag.VERSTUURD ? 0 : keren;
        opRij = switch (uitslag) {
            case VERSTUURD, NOOIT -> 0;
            case NU_NIET -> opRij + 1;
            case ONBEKEND -> geduld;
            case VAN_EEN_ANDER -> opRij; // it was not offered
        };
        if (opRij >= geduld || opRij > 0 && !open) {
            wacht(nu, rooster);
        }
    }

    /** They take nothing now. */
    void wacht(Instant nu, List<Duration> rooster) {
        opRij = 0;
        Duration wacht = rooster.get(Math.min(keren, rooster.size() - 1));
        tot = nu.plus(wacht.compareTo(LANGST) > 0 ? LANGST : wacht);
        keren++;
    }

    /** One more was offered; of more in this minute the next one waits. */
    void telMee(Instant nu, OptionalInt perMinuut) {
        if (perMinuut.isEmpty()) {
            return;
        }
        if (!nu.isBefore(minuut.plus(MINUUT))) {
            minuut = nu;
            dezeMinuut = 0;
        }
        dezeMinuut++;
        if (dezeMinuut >= perMinuut.getAsInt() && tot.isBefore(minuut.plus(MINUUT))) {
            tot = minuut.plus(MINUUT);
        }
    }
}
