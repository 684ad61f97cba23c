package nl.buurtregie.bemiddeling.werk;

import java.time.Instant;
import nl.buurtregie.bemiddeling.begrip.Spoed;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Rol;

/**
 * What the work list shows; null means all.
 *
 * @param aard code of the own list
 * @param van by who has the case in hand
 * @param sinds something happened to the case since then
 */
public record Werkfilter(Status stap, Rol wachtOp, String aard, String wijk, Spoed spoed, Instant sinds, Houden van) {

    public static Werkfilter alles() {
        return new Werkfilter(null, null, null, null, null, null, null);
    }

    public Werkfilter met(Spoed spoed) {
        return new Werkfilter(stap, wachtOp, aard, wijk, spoed, sinds, van);
    }

    public Werkfilter met(Status stap) {
        return new Werkfilter(stap, wachtOp, aard, wijk, spoed, sinds, van);
    }

    public boolean isLeeg() {
        return equals(alles());
    }

    /** Who has the case in hand. */
    public enum Houden {
        IK,
        NIEMAND,
        /** Nobody now, and it goes on being of somebody who is away today. */
        AFWEZIG
    }
}
