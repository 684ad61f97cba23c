package nl.buurtregie.platform.settings;

import java.util.stream.Stream;

/** Settings of one part of the program that have to fit each other; each part judges its own. */
public interface OwnFaults {

    /** What is wrong with them together, a sentence each in English; none when they fit. Without looking at anything else. */
    Stream<String> faults();
}
