package nl.buurtregie.post;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.buurtregie.platform.PhoneNumber;

/** A mobile number as the network wants it: 31612345678. Only Dutch ones are guessed from how people write them. */
public final class Mobiel {

    private static final Pattern NUMMER = Pattern.compile("[1-9][0-9]{8,14}");
    private static final Pattern NEDERLANDS = Pattern.compile("(?:[+]31|0)?(6[0-9]{8})");

    private Mobiel() {}

    /** Empty for a landline, or for what is no number. */
    public static Optional<String> van(String getypt) {
        if (getypt == null) {
            return Optional.empty();
        }
        String nummer = PhoneNumber.dial(getypt);
        if (nummer.startsWith("+") && !nummer.startsWith("+31")) {
            return Optional.of(nummer.substring(1)).filter(Mobiel::isNummer);
        }
        var nederlands = NEDERLANDS.matcher(nummer);
        return nederlands.matches() ? Optional.of("31" + nederlands.group(1)) : Optional.empty();
    }

    static boolean isNummer(String nummer) {
        return nummer != null && NUMMER.matcher(nummer).matches();
    }
}
