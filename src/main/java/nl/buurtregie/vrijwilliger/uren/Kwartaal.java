package nl.buurtregie.vrijwilliger.uren;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Three months of a year.
 *
 * @param nummer 1 to 4
 */
public record Kwartaal(int jaar, int nummer) {

    private static final Pattern CODE = Pattern.compile("(20[0-9]{2})-([1-4])");
    private static final int MAANDEN = 3;

    public static Kwartaal van(LocalDate dag) {
        return new Kwartaal(dag.getYear(), (dag.getMonthValue() - 1) / MAANDEN + 1);
    }

    /** "2026-4"; empty for anything else. */
    public static Optional<Kwartaal> lees(String code) {
        Matcher gevonden = CODE.matcher(code == null ? "" : code);
        return gevonden.matches()
                ? Optional.of(new Kwartaal(Integer.parseInt(gevonden.group(1)), Integer.parseInt(gevonden.group(2))))
                : Optional.empty();
    }

    public String code() {
        return jaar + "-" + nummer;
    }

    /** "4e kwartaal 2026" */
    public String woorden() {
        return nummer + "e kwartaal " + jaar;
    }

    public LocalDate eerste() {
        return LocalDate.of(jaar, (nummer - 1) * MAANDEN + 1, 1);
    }

    public LocalDate laatste() {
        return eerste().plusMonths(MAANDEN).minusDays(1);
    }

    public Kwartaal vorige() {
        return van(eerste().minusDays(1));
    }

    public Kwartaal volgende() {
        return van(laatste().plusDays(1));
    }
}
