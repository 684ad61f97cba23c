package nl.buurtregie.wijkkompas.programma;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;

/**
 * Published figures of all areas of one size.
 *
 * @param namen of the division they were counted by
 * @param cijfers by area, then by code
 */
record Gebiedscijfers(List<Gebied> namen, Map<String, Map<String, Cijfer>> cijfers) {

    Map<String, Cijfer> van(Gebied gebied) {
        return cijfers.getOrDefault(gebied.code(), Map.of());
    }

    /** The areas that have this figure. */
    List<Gebied> met(String code) {
        return namen.stream().filter(een -> van(een).containsKey(code)).toList();
    }

    /** Of all areas together; null when one of them is hidden, or none has it. */
    Integer samen(String code, Function<Cijfer, Integer> wat) {
        List<Integer> delen =
                met(code).stream().map(een -> wat.apply(van(een).get(code))).toList();
        return delen.isEmpty() || delen.stream().anyMatch(Objects::isNull)
                ? null
                : delen.stream().mapToInt(Integer::intValue).sum();
    }
}
