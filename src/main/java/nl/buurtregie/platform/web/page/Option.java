package nl.buurtregie.platform.web.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One choice: the value sent, its label, and for cards a consequence line, an icon and the words after "Daarna". */
public record Option(String value, String label, String hint, String icon, String after) {

    /** A choice for each code, in the order given; with a switch in {@code how} a new code cannot be forgotten. */
    public static <E extends Enum<E>> List<Option> each(E[] codes, Function<E, Option> how) {
        return Stream.of(codes).map(how).toList();
    }

    public static Option of(String value, String label) {
        return new Option(value, label, null, null, null);
    }

    public static Option of(Enum<?> code, String label) {
        return of(code.name(), label);
    }

    public static Option withHint(String value, String label, String hint) {
        return new Option(value, label, hint, null, null);
    }

    public static Option withHint(Enum<?> code, String label, String hint) {
        return withHint(code.name(), label, hint);
    }

    public static Option card(String value, String label, String hint, String icon, String after) {
        return new Option(value, label, hint, icon, after);
    }

    public static Option card(Enum<?> code, String label, String hint, String icon, String after) {
        return card(code.name(), label, hint, icon, after);
    }
}
