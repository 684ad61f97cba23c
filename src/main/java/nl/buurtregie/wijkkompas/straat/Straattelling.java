package nl.buurtregie.wijkkompas.straat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.wijkkompas.afscherming.Som;

/** What is counted of the reports of a year: each is a condition on {@code feit_overlastmelding}. */
public enum Straattelling {
    MELDINGEN("true"),
    PROBLEMEN("nieuw"),
    GEZIEN("bron = 'CONCIERGE'");

    static final List<Som<Straattelling>> SOMMEN = List.of(Som.van(MELDINGEN, PROBLEMEN), Som.van(MELDINGEN, GEZIEN));

    private final String waar;

    Straattelling(String waar) {
        this.waar = waar;
    }

    /** A column for each, in their order. */
    static String kolommen() {
        return Stream.of(values())
                .map(een -> "count(*) filter (where " + een.waar + ")")
                .collect(Collectors.joining(", "));
    }
}
