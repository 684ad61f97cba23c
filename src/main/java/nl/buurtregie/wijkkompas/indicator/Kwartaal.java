package nl.buurtregie.wijkkompas.indicator;

import java.time.LocalDate;

/**
 * @param jaar 1900 to 9999
 * @param nummer 1 to 4
 */
public record Kwartaal(int jaar, int nummer) implements Comparable<Kwartaal> {

    public static Kwartaal van(LocalDate dag) {
        return new Kwartaal(dag.getYear(), (dag.getMonthValue() + 2) / 3);
    }

    /** Counts up by one a quarter. */
    public int volgnummer() {
        return jaar * 4 + nummer - 1;
    }

    public static Kwartaal van(int volgnummer) {
        return new Kwartaal(volgnummer / 4, volgnummer % 4 + 1);
    }

    public LocalDate eersteDag() {
        return LocalDate.of(jaar, nummer * 3 - 2, 1);
    }

    @Override
    public int compareTo(Kwartaal ander) {
        return volgnummer() - ander.volgnummer();
    }
}
