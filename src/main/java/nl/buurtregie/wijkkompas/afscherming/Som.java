package nl.buurtregie.wijkkompas.afscherming;

import java.util.List;

/**
 * A count of which others are parts that never overlap.
 *
 * @param <T> what is counted
 */
public record Som<T>(T geheel, List<T> delen) {

    @SafeVarargs
    public static <T> Som<T> van(T geheel, T... delen) {
        return new Som<>(geheel, List.of(delen));
    }
}
