package nl.buurtregie.server;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Somebody who plans a talk and says beforehand that its day and its time are meant: each tick is of one talk. */
final class Gespreksvinkjes {

    private Gespreksvinkjes() {}

    static String[] bij(String... velden) {
        return en(dag(velden), "toch", van(velden, "dag", "begin", "einde", "waar", "plaats", "bemiddelaars"));
    }

    /** Whatever day it is today. */
    static String[] dag(String... velden) {
        return en(velden, "dagToch", van(velden, "dag", "begin", "einde", "bemiddelaars"));
    }

    private static String[] en(String[] velden, String veld, String waarde) {
        return Stream.concat(Stream.of(velden), Stream.of(veld, waarde)).toArray(String[]::new);
    }

    private static String van(String[] velden, String... namen) {
        List<String> delen = new ArrayList<>();
        for (String naam : namen) {
            delen.add(IntStream.range(0, velden.length / 2)
                    .filter(plaats -> velden[2 * plaats].equals(naam))
                    .mapToObj(plaats -> velden[2 * plaats + 1])
                    .sorted()
                    .collect(Collectors.joining(",")));
        }
        return String.join(" ", delen).strip();
    }
}
