package nl.buurtregie.platform.web.language;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;

/** Dates in the language of the page: in Dutch as everywhere, else as CLDR has it, with digits as in the rest of the page. */
public final class SpokenDates {

    private SpokenDates() {}

    /** "donderdag 26 november" */
    public static String longDay(LocalDate date) {
        return isDutch() ? DutchDates.longDay(date) : written("datum.dag", date);
    }

    /** "do 26 november", in another language without the day of the week */
    public static String day(LocalDate date) {
        return isDutch() ? DutchDates.day(date) : written("datum.kort", date);
    }

    /** "26 november" */
    public static String dayMonth(LocalDate date) {
        return isDutch() ? DutchDates.dayMonth(date) : written("datum.kort", date);
    }

    /** "12 januari 2027" */
    public static String withYear(LocalDate date) {
        return isDutch() ? DutchDates.withYear(date) : written("datum.jaar", date);
    }

    /** "ma 23 november, 19.40 uur" */
    public static String moment(Instant moment, Clock clock) {
        return isDutch() ? DutchDates.moment(moment, clock) : written("datum.moment", moment.atZone(SharedClock.ZONE));
    }

    /** "2 jaar", "18 maanden", "8 weken": the only counted nouns, whose plurals ICU knows. */
    public static String period(Period period) {
        if (isDutch()) {
            return DutchDates.period(period);
        }
        int months = (int) period.toTotalMonths();
        int days = period.getDays();
        if (months > 0 && months % 12 == 0 && days == 0) {
            return measured(months / 12, MeasureUnit.YEAR);
        }
        if (months > 0) {
            return measured(months, MeasureUnit.MONTH) + (days == 0 ? "" : " + " + measured(days, MeasureUnit.DAY));
        }
        return days % 7 == 0 ? measured(days / 7, MeasureUnit.WEEK) : measured(days, MeasureUnit.DAY);
    }

    private static String measured(int number, MeasureUnit unit) {
        ULocale locale = ULocale.forLanguageTag(Spoken.language().code() + "-u-nu-latn");
        return MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.WIDE).format(new Measure(number, unit));
    }

    private static String written(String pattern, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(
                        Spoken.text(pattern), Spoken.language().locale())
                .format(date);
    }

    private static boolean isDutch() {
        return Spoken.language().isDutch();
    }
}
