package nl.buurtregie.medewerker;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.buurtregie.platform.RuleViolation;

/** A name to log in with: short, and the same on every keyboard. */
public final class Gebruikersnaam {

    private static final Pattern VORM = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");
    private static final int LANGSTE = 60;

    private Gebruikersnaam() {}

    /** @throws RuleViolation with what to change */
    static void keur(String naam) {
        if (!VORM.matcher(naam).matches()) {
            throw new RuleViolation(
                    "M8",
                    "gebruikersnaam",
                    "Kies een gebruikersnaam van 3 tot en met 60 kleine letters en cijfers, zoals marjan.visser.");
        }
    }

    /** "Marjan de Visser" becomes "marjan.de.visser": to begin with, not to keep. */
    public static String voorstel(String naam) {
        String kaal = Normalizer.normalize(naam, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String voorstel =
                kaal.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".").replaceAll("^\\.+|\\.+$", "");
        return voorstel.substring(0, Math.min(LANGSTE, voorstel.length()));
    }
}
