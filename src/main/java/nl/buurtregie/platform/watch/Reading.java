package nl.buurtregie.platform.watch;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was seen at one look.
 *
 * @param words what is so and, when it is not good, what to do; whole sentences
 */
public record Reading(Condition condition, String words, List<Measure> measures) {

    public static Reading of(Condition condition, String words) {
        return new Reading(condition, words, List.of());
    }

    /** With one more number. */
    public Reading with(String name, String help, double value) {
        return new Reading(
                condition,
                words,
                Stream.concat(measures.stream(), Stream.of(new Measure(name, help, value)))
                        .toList());
    }
}
