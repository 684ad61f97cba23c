package nl.buurtregie.overlast.begrip;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a problem, or of a report of it, as somebody tells it over the telephone.
 *
 * @param melding of a report
 * @param nummer as it is kept
 */
public record Overlastnummer(boolean melding, String nummer) {

    private static final Pattern VORM = Pattern.compile("([PM])(20\\d{2})(\\d{1,8})");

    /** Capitals, signs between and noughts in front do not matter; empty when it is no number of either. */
    public static Optional<Overlastnummer> uit(String getypt) {
        if (getypt == null || getypt.length() > 40) {
            return Optional.empty();
        }
        Matcher delen = VORM.matcher(getypt.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
        return delen.matches()
                ? Optional.of(new Overlastnummer(
                        delen.group(1).equals("M"),
                        "%s-%s-%05d".formatted(delen.group(1), delen.group(2), Integer.parseInt(delen.group(3)))))
                : Optional.empty();
    }
}
