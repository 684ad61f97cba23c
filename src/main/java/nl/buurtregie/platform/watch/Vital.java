package nl.buurtregie.platform.watch;

import java.util.Optional;

/** One part of the installation that is looked at. A bean that is this is found. */
public interface Vital {

    /** As it stands on the page: "Uitgaande post". */
    String name();

    /** Where it stands on the page; the lowest first. */
    int order();

    /** The page where something can be done about it; empty when it is not in the program. */
    default Optional<String> page() {
        return Optional.empty();
    }

    /** Quick, and without changing anything; in a transaction of its own. Empty when it is not in use here. */
    Optional<Reading> read();

    /** The same while the database is away; quick as well. */
    default Optional<Reading> readWithoutDatabase() {
        return Optional.of(Reading.of(Condition.ATTENTION, "Dit is zonder de database niet te zien."));
    }
}
