package nl.buurtregie.archief;

import java.util.Locale;

/** What is kept for good; its code stands in the selection list. */
public enum Archiefsoort {
    PUBLICATIES("Cijfers"),
    JAARVERSLAGEN("Jaarverslagen");

    private final String woord;

    Archiefsoort(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
