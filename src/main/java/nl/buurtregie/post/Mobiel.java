package nl.buurtregie.post;

import java.util.Optional;
import java.util.regex.Pattern;

/** A mobile number as the network wants it: 31612345678. Only Dutch ones are guessed from how people write them. */
public final class Mobiel {

    private static final Pattern NUMMER = Pattern.compile("[1-9][0-9]{8,14}");
    private static final Pattern NEDERLANDS = Pattern.compile("(?:00?31|0)?(6[0-9]{8})");

    private Mobiel() {}

    /** Empty for a landline, or for what is no number. */
    public static Optional<String> van(String getypt) {
        if (getypt == null) {
            return Optional.empty();
        }
        String plus = getypt.strip();
        String cijfers = plus.replaceAll("[\\s().-]", "").replaceFirst("^\\+", "00");
        if (plus.startsWith("+") && !cijfers.startsWith("0031")) {
            return Optional.of(cijfers.substring(2)).filter(Mobiel::isNummer);
        }
        var nederlands = NEDERLANDS.matcher(cijfers);
        return nederlands.matches() ? Optional.of("31" + nederlands.group(1)) : Optional.empty();
    }

    static boolean isNummer(String nummer) {
        return nummer != null && NUMMER.matcher(nummer).matches();
    }
}
