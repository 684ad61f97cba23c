package nl.buurtregie.correspondentie;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which town belongs to the digits of a postcode: "9700-9749 Groningen | 9755 Onnen". */
final class Plaatsen {

    private static final Pattern DEEL =
            Pattern.compile("\\s*([0-9]{4})(?:\\s*-\\s*([0-9]{4}))?\\s+([^|]+?)\\s*(?:\\||$)");

    private Plaatsen() {}

    static Optional<String> in(String lijst, int cijfers) {
        return DEEL.matcher(lijst)
                .results()
                .filter(deel -> begin(deel) <= cijfers && cijfers <= einde(deel))
                .map(deel -> deel.group(3))
                .findFirst();
    }

    private static int begin(MatchResult deel) {
        return Integer.parseInt(deel.group(1));
    }

    private static int einde(MatchResult deel) {
        return deel.group(2) == null ? begin(deel) : Integer.parseInt(deel.group(2));
    }
}
