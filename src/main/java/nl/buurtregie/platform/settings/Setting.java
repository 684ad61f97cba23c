package nl.buurtregie.platform.settings;

import java.time.DateTimeException;
import java.time.Period;
import nl.buurtregie.platform.RuleViolation;

/**
 * One setting as the page shows it.
 *
 * @param name as in the environment: "buurtregie.termijn.intake"
 * @param words what it is, in Dutch
 * @param standard the value when nobody set it
 * @param kind of value
 * @param min lowest number (or days of a period) allowed
 * @param max highest number (or days of a period) allowed
 */
public record Setting(String name, String words, String standard, Kind kind, int min, int max) {

    /** A whole number, or a period such as P6W. */
    public enum Kind {
        NUMBER,
        PERIOD
    }

    public static Setting days(String name, String words, int standard, int min, int max) {
        return new Setting(name, words, Integer.toString(standard), Kind.NUMBER, min, max);
    }

    public static Setting period(String name, String words, String standard, int minDays, int maxDays) {
        return new Setting(name, words, standard, Kind.PERIOD, minDays, maxDays);
    }

    /** @throws RuleViolation S1 when it is not a value in the range */
    void check(String value) {
        try {
            int days = kind == Kind.NUMBER ? Integer.parseInt(value) : days(Period.parse(value));
            if (days < min || days > max) {
                throw refused();
            }
        } catch (NumberFormatException | DateTimeException wrong) {
            throw refused();
        }
    }

    private RuleViolation refused() {
        String how = kind == Kind.NUMBER
                ? "Vul een getal in van " + min + " tot en met " + max + "."
                : "Vul een periode in, zoals P6W voor 6 weken of P10D voor 10 dagen, van " + min + " tot en met " + max
                        + " dagen.";
        return new RuleViolation("S1", "waarde", how);
    }

    private static int days(Period period) {
        return (int) (period.toTotalMonths() * 30) + period.getDays();
    }
}
