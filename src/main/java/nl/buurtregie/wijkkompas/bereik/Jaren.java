package nl.buurtregie.wijkkompas.bereik;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The years that a page lets choose from. */
public final class Jaren {

    private Jaren() {}

    /** Newest first, back to this one; always this year too. */
    public static List<Integer> vanaf(int eerste, Clock clock) {
        int dit = LocalDate.now(clock).getYear();
        int van = Math.min(dit, eerste);
        return IntStream.rangeClosed(0, dit - van)
                .mapToObj(terug -> dit - terug)
                .toList();
    }

    /** The same where the first day may not be there yet. */
    public static List<Integer> vanaf(LocalDate eerste, Clock clock) {
        return vanaf(eerste == null ? LocalDate.now(clock).getYear() : eerste.getYear(), clock);
    }
}
