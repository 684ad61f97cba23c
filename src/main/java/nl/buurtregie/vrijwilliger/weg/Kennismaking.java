package nl.buurtregie.vrijwilliger.weg;

import java.util.Optional;

/** What came of the first talk. */
public enum Kennismaking {
    GAAT_DOOR(null),
    PAST_NIET(Stopreden.PAST_NIET),
    ZIET_ERVAN_AF(Stopreden.ZIET_ERVAN_AF);

    private final Stopreden reden;

    Kennismaking(Stopreden reden) {
        this.reden = reden;
    }

    /** Why the road ends here; empty when it goes on. */
    Optional<Stopreden> reden() {
        return Optional.ofNullable(reden);
    }
}
