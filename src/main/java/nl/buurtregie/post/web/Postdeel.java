package nl.buurtregie.post.web;

import java.util.stream.Stream;
import nl.buurtregie.post.Poststand;

/** The lists on the page of outgoing mail. */
enum Postdeel {
    ONZEKER(Poststand.ONZEKER),
    MISLUKT(Poststand.MISLUKT),
    TERUGGEKOMEN(Poststand.TERUGGEKOMEN),
    WACHT(Poststand.WACHT),
    /** Newest first; the others oldest first. */
    TE_LAAT(null);

    private final Poststand stand;

    Postdeel(Poststand stand) {
        this.stand = stand;
    }

    /** Null for what was not sent because it came too late: of that state the page shows these only. */
    Poststand stand() {
        return stand;
    }

    /** Null when no list is called this. */
    static Postdeel uit(String naam) {
        return Stream.of(values())
                .filter(deel -> deel.name().equals(naam))
                .findFirst()
                .orElse(null);
    }

    /** Which of its messages a page shows. */
    String welke(boolean eerste, boolean meer) {
        if (eerste) {
            return this == TE_LAAT ? "de nieuwste %d" : "de oudste %d";
        }
        if (meer) {
            return "de volgende %d";
        }
        return this == TE_LAAT ? "de oudste %d" : "de nieuwste %d";
    }
}
