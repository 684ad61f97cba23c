package nl.buurtregie.platform.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import nl.buurtregie.platform.RuleViolation;

/**
 * One setting as the page shows it.
 *
 * @param name as in the environment: "buurtregie.termijn.intake"
 * @param words what it is, in Dutch
 * @param standard the value when nobody set it
 * @param kind of value
 * @param min lowest number (or days of a period) allowed; of words no meaning
 * @param max highest number (or days of a period, or characters of words) allowed
 */
public record Setting(String name, String words, String standard, Kind kind, int min, int max) {

    static final String YES = "ja";
    private static final String NO = "nee";
    private static final LocalDate A_DAY = LocalDate.of(2001, 1, 1);
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+[.][^@\\s.]+");

    /** A whole number, a period such as P6W, words of which max is the longest, or "ja" or "nee". */
    public enum Kind {
        NUMBER,
        PERIOD,
        TEXT,
        EMAIL,
        YES_NO
    }

    public static Setting days(String name, String words, int standard, int min, int max) {
        return new Setting(name, words, Integer.toString(standard), Kind.NUMBER, min, max);
    }

    public static Setting period(String name, String words, String standard, int minDays, int maxDays) {
        return new Setting(name, words, standard, Kind.PERIOD, minDays, maxDays);
    }

    /** @param max most characters */
    public static Setting words(String name, String words, String standard, int max) {
        return new Setting(name, words, standard, Kind.TEXT, 1, max);
    }

    public static Setting email(String name, String words, String standard) {
        return new Setting(name, words, standard, Kind.EMAIL, 1, 120);
    }

    public static Setting yesNo(String name, String words, boolean standard) {
        return new Setting(name, words, standard ? YES : NO, Kind.YES_NO, 0, 0);
    }

    /** As it is written. */
    public static String of(boolean yes) {
        return yes ? YES : NO;
    }

    public boolean isText() {
        return kind == Kind.TEXT || kind == Kind.EMAIL;
    }

    /** @throws RuleViolation S1 when it is not a value in the range */
    void check(String value) {
        if (isText()) {
            checkText(value);
            return;
        }
        if (kind == Kind.YES_NO) {
            checkYesNo(value);
            return;
        }
        try {
            long days = kind == Kind.NUMBER ? Integer.parseInt(value) : days(Period.parse(value));
            if (days < min || days > max) {
                throw refused();
            }
        } catch (NumberFormatException | DateTimeException wrong) {
            throw refused();
        }
    }

    private void checkText(String value) {
        boolean one = value.chars().noneMatch(Character::isISOControl);
        if (value.isBlank()
                || value.length() > max
                || !one
                || kind == Kind.EMAIL && !EMAIL.matcher(value).matches()) {
            throw new RuleViolation(
                    "S1",
                    "waarde",
                    kind == Kind.EMAIL
                            ? "Vul een e-mailadres in zoals naam@voorbeeld.nl."
                            : "Vul een tekst in van hooguit " + max + " tekens.");
        }
    }

    private static void checkYesNo(String value) {
        if (!YES.equals(value) && !NO.equals(value)) {
            throw new RuleViolation("S1", "waarde", "Vul ja of nee in.");
        }
    }

    private RuleViolation refused() {
        String how = kind == Kind.NUMBER
                ? "Vul een getal in van " + min + " tot en met " + max + "."
                : "Vul een periode in, zoals P6W voor 6 weken of P10D voor 10 dagen, van " + min + " tot en met " + max
                        + " dagen.";
        return new RuleViolation("S1", "waarde", how);
    }

    /** Months and years have their own days, counted from a first of January: P1Y, P12M and P365D are the same. */
    private static long days(Period period) {
        return ChronoUnit.DAYS.between(A_DAY, A_DAY.plus(period));
    }
}
