package nl.buurtregie.platform.persistence;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A small set of codes in one column, comma separated, order kept. */
public final class CodeSet {

    private CodeSet() {}

    public static String write(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    public static <E extends Enum<E>> Set<E> read(Class<E> type, String stored) {
        Set<E> codes = new LinkedHashSet<>();
        if (!stored.isEmpty()) {
            Arrays.stream(stored.split(","))
                    .map(code -> Enum.valueOf(type, code))
                    .forEach(codes::add);
        }
        return codes;
    }
}
