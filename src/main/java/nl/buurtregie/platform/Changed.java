package nl.buurtregie.platform;

import java.time.Instant;

/** Somebody else changed this since you opened it. */
public class Changed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String by;
    private final transient Instant when;

    public Changed(String by, Instant when) {
        super("changed by another");
        this.by = by;
        this.when = when;
    }

    /** Nobody wrote down who it was. */
    public static Changed bySomebody(Instant when) {
        return new Changed("Iemand anders", when);
    }

    /** Name of the colleague. */
    public String by() {
        return by;
    }

    public Instant when() {
        return when;
    }
}
