package nl.buurtregie.gebied;

import java.util.Collection;
import java.util.Map;

/**
 * The newest division, as it would be; names by code.
 *
 * @param buurten that it has
 * @param vervallen buurten of now that it does not have
 * @param wijken that it has
 * @param vervallenWijken wijken of now that it does not have
 */
public record Herindeling(
        int jaar,
        Map<String, String> buurten,
        Map<String, String> vervallen,
        Map<String, String> wijken,
        Map<String, String> vervallenWijken) {

    /** The first few names, and how many more. */
    public static String opsomming(Collection<String> namen) {
        return Gebiedtekst.opsomming(namen);
    }

    /** Number and word: "1 regel", "1.204 regels". */
    public static String aantal(int hoeveel, String een, String meer) {
        return Gebiedtekst.aantal(hoeveel, een, meer);
    }
}
