package nl.buurtregie.correspondentie;

import java.util.Arrays;
import java.util.Locale;

/** The languages that letters can be written in. */
public enum Brieftaal {
    NEDERLANDS("nl"),
    ENGELS("en-GB"),
    POOLS("pl"),
    TURKS("tr"),
    ARABISCH("ar");

    private final Locale locale;

    Brieftaal(String code) {
        this.locale = Locale.forLanguageTag(code);
    }

    /** What somebody speaks, when letters can be in it; else Dutch. */
    public static Brieftaal van(String gesproken) {
        return Arrays.stream(values())
                .filter(taal -> taal.woord().equals(gesproken))
                .findFirst()
                .orElse(NEDERLANDS);
    }

    /** As written on the page, and as a neighbour's language is kept. */
    public String woord() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** As HTML and PDF name it. */
    public String code() {
        return locale.getLanguage();
    }

    /** Which way it is written: "ltr" or "rtl". */
    public String richting() {
        return this == ARABISCH ? "rtl" : "ltr";
    }

    public boolean isNederlands() {
        return this == NEDERLANDS;
    }

    Locale locale() {
        return locale;
    }
}
