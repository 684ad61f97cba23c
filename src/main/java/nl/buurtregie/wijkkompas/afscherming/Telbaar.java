package nl.buurtregie.wijkkompas.afscherming;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something that is counted: a condition on the rows of a table of facts. */
public interface Telbaar {

    /** In SQL. */
    String waar();

    /** A column for each, in their order. */
    static String kolommen(Telbaar... tellingen) {
        return Stream.of(tellingen)
                .map(een -> "count(*) filter (where " + een.waar() + ")")
                .collect(Collectors.joining(", "));
    }
}
