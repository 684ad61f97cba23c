package nl.buurtregie.bemiddeling.gesprek.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;

/** How much of the agenda is seen at once. */
enum Agendazicht {
    WEEK(1, "Week", "deze week"),
    MAAND(5, "Vijf weken", "deze vijf weken"),
    HALFJAAR(26, "Half jaar", "dit half jaar");

    private final int weken;
    private final String woord;
    private final String hierin;

    Agendazicht(int weken, String woord, String hierin) {
        this.weken = weken;
        this.woord = woord;
        this.hierin = hierin;
    }

    /** What stands in the address, or five weeks. */
    static Agendazicht van(String tekst) {
        return Arrays.stream(values())
                .filter(een -> een.naam().equals(tekst))
                .findFirst()
                .orElse(MAAND);
    }

    String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    String woord() {
        return woord;
    }

    /** "deze vijf weken" */
    String hierin() {
        return hierin;
    }

    LocalDate einde(LocalDate maandag) {
        return maandag.plusWeeks(weken);
    }

    LocalDate ervoor(LocalDate maandag) {
        return maandag.minusWeeks(weken);
    }

    static LocalDate maandag(LocalDate dag) {
        return dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Monday of the day in the address; of today when that is no day, or of another century. */
    static LocalDate maandag(String tekst, LocalDate vandaag) {
        try {
            LocalDate dag = tekst == null ? vandaag : LocalDate.parse(tekst);
            return maandag(Math.abs(dag.getYear() - vandaag.getYear()) > 20 ? vandaag : dag);
        } catch (DateTimeParseException geenDag) {
            return maandag(vandaag);
        }
    }
}
