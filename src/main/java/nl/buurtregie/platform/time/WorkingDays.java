package nl.buurtregie.platform.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts werkdagen: Monday to Friday without the Dutch public holidays. Good Friday is a working day; Liberation Day
 * (5 May) is free when the setting says so.
 */
@ApplicationScoped
public class WorkingDays {

    /** Key of Liberation Day in the calendar. */
    private static final String LIBERATION = "LIBERATION";

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final Map<Integer, Map<LocalDate, String>> holidays = new ConcurrentHashMap<>();
    private final HolidayManager calendar =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final boolean liberationDayFree;

    @Inject
    public WorkingDays(
            @ConfigProperty(name = "buurtregie.bevrijdingsdag.vrij", defaultValue = "true") boolean liberationDayFree) {
        this.liberationDayFree = liberationDayFree;
    }

    protected WorkingDays() {
        this(true);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holiday(day).isEmpty();
    }

    /** The Dutch name of a public holiday: "Eerste Kerstdag". */
    public Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(
                holidays.computeIfAbsent(day.getYear(), this::holidaysOf).get(day));
    }

    /** The day that is {@code days} (0 or more) working days after {@code start}; the start itself does not count. */
    public LocalDate plus(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** As {@link #plus}, for a last day: when that is no working day it is the next one, for nobody can be in time on a day off. */
    public LocalDate lastDay(LocalDate start, int days) {
        LocalDate day = plus(start, days);
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    /** Working days after {@code from} up to and including {@code to}; 0 when {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    private Map<LocalDate, String> holidaysOf(int year) {
        return calendar.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                .filter(holiday -> liberationDayFree || !LIBERATION.equals(holiday.getPropertiesKey()))
                .collect(Collectors.toUnmodifiableMap(
                        Holiday::getDate, holiday -> holiday.getDescription(DUTCH), (one, other) -> one));
    }
}
