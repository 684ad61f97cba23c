package nl.buurtregie.platform.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was chosen above a list, as it stands in the address: anybody can type there, and what cannot be a choice is none. */
public final class Chosen {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{0,60}");

    private Chosen() {}

    /** Where the page before ended. */
    public record After(LocalDate day, long id) {

        @Override
        public String toString() {
            return day + "." + id;
        }
    }

    /** @return the code, or nothing at all */
    public static String code(String typed) {
        return typed != null && CODE.matcher(typed).matches() ? typed : "";
    }

    /** "2026-11-27.4711"; anything else is the first page. */
    public static Optional<After> after(String typed) {
        String[] parts = code(typed).split("\\.");
        try {
            return parts.length == 2
                    ? Optional.of(new After(LocalDate.parse(parts[0]), Long.parseLong(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
