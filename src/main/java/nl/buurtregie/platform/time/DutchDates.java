package nl.buurtregie.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates and times as people here write them. */
public final class DutchDates {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", DUTCH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", DUTCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", DUTCH);

    private DutchDates() {}

    /** "2 jaar", "18 maanden", "8 weken". */
    public static String period(Period period) {
        long months = period.toTotalMonths();
        if (months > 0 && months % 12 == 0 && period.getDays() == 0) {
            return months / 12 + " jaar";
        }
        if (months > 0) {
            return months
                    + (months == 1 ? " maand" : " maanden")
                    + (period.getDays() == 0 ? "" : " en " + period.getDays() + " dagen");
        }
        return switch (period.getDays()) {
            case 1 -> "1 dag";
            case 7 -> "1 week";
            default -> period.getDays() % 7 == 0 ? period.getDays() / 7 + " weken" : period.getDays() + " dagen";
        };
    }

    /** "do 26 november" */
    public static String day(LocalDate date) {
        return WEEKDAY.format(date).substring(0, 2) + " " + SHORT.format(date);
    }

    /** "do 26 november"; with the year when it is not this one. */
    public static String day(LocalDate date, Clock clock) {
        return day(date) + (date.getYear() == LocalDate.now(clock).getYear() ? "" : " " + date.getYear());
    }

    /** "donderdag 26 november" */
    public static String longDay(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** "donderdag" */
    public static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, DUTCH);
    }

    /** "26 november" */
    public static String dayMonth(LocalDate date) {
        return SHORT.format(date);
    }

    /** "mrt" */
    public static String shortMonth(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.SHORT, DUTCH).replace(".", "");
    }

    /** "12 januari 2027" */
    public static String withYear(LocalDate date) {
        return FULL.format(date);
    }

    /** The same of the day that it is here. */
    public static String withYear(Instant moment) {
        return withYear(LocalDate.ofInstant(moment, SharedClock.ZONE));
    }

    /** "19.40" */
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(SharedClock.ZONE));
    }

    /** "ma 23 november, 19.40 uur"; with the year when it is not this one. */
    public static String moment(Instant moment, Clock clock) {
        var local = moment.atZone(SharedClock.ZONE);
        LocalDate date = local.toLocalDate();
        return day(date, clock) + ", " + TIME.format(local) + " uur";
    }

    /** "zo 29 november, 03.12–03.31 uur", or "za 28 november tot en met zo 29 november" */
    public static String span(Instant from, Instant until, Clock clock) {
        LocalDate first = LocalDate.ofInstant(from, SharedClock.ZONE);
        LocalDate last = LocalDate.ofInstant(until, SharedClock.ZONE);
        if (!first.equals(last)) {
            return day(first, clock) + " tot en met " + day(last, clock);
        }
        String begin = time(from);
        String end = time(until);
        return day(first, clock) + ", " + (begin.equals(end) ? begin : begin + "–" + end) + " uur";
    }

    /** "2 minuten geleden" */
    public static String ago(Instant moment, Clock clock) {
        Duration ago = Duration.between(moment, clock.instant());
        if (ago.toMinutes() < 1) {
            return "net";
        }
        if (ago.toHours() < 1) {
            return ago.toMinutes() == 1 ? "1 minuut geleden" : ago.toMinutes() + " minuten geleden";
        }
        return "op " + moment(moment, clock);
    }

    /** "Dinsdag 24 november 2026" */
    public static String heading(LocalDate date) {
        String text = longDay(date) + " " + date.getYear();
        return text.substring(0, 1).toUpperCase(DUTCH) + text.substring(1);
    }
}
