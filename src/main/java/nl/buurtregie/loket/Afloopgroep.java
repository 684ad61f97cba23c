package nl.buurtregie.loket;

import java.util.Optional;
import java.util.stream.Stream;

/** How a case ended, as coarse as answers of neighbours may know it. */
public enum Afloopgroep {
    GOED("goed geëindigd"),
    ANDERS("anders geëindigd");

    private final String woord;

    Afloopgroep(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    /** Empty when it is none. */
    public static Optional<Afloopgroep> van(String tekst) {
        return Stream.of(values()).filter(een -> een.name().equals(tekst)).findFirst();
    }
}
