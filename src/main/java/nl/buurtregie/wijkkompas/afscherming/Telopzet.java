package nl.buurtregie.wijkkompas.afscherming;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What is counted, and how these counts hang together.
 *
 * @param <T> what is counted
 * @param tellingen what is counted, in the order in which {@link Telraam#tel} gets it
 * @param basis the first of them: small in one of these closes the choice. Of the others nothing at all is hidden as well:
 *     where every dash is one at least, two of them are two
 * @param sommen counts that are parts of another
 * @param heel whether these parts are always all of their whole; otherwise what is left is protected too
 * @param bekend choices of which the first counts are to be taken as known
 * @param vast of these the very first is really known, from another page: then hiding it here is of no use
 */
public record Telopzet<T>(
        List<T> tellingen,
        List<T> basis,
        List<Som<T>> sommen,
        boolean heel,
        Predicate<List<String>> bekend,
        boolean vast) {

    public Telopzet {
        if (!tellingen.subList(0, basis.size()).equals(basis)) {
            throw new IllegalArgumentException("the basis comes first");
        }
    }

    int kolommen() {
        return tellingen.size();
    }

    List<int[]> plaatsen() {
        return sommen.stream()
                .map(som -> IntStream.concat(
                                IntStream.of(tellingen.indexOf(som.geheel())),
                                som.delen().stream().mapToInt(tellingen::indexOf))
                        .toArray())
                .toList();
    }
}
