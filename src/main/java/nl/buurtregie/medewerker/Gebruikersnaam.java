package nl.buurtregie.medewerker;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** @param vrij whether nobody has it; "marjan.visser", or with the first number that is free */
    public static String vrij(String naam, Predicate<String> vrij) {
        String basis = voorstel(naam);
        String begin = basis.length() < 3 ? "medewerker" : basis.substring(0, Math.min(basis.length(), LANGSTE - 5));
        return Stream.concat(Stream.of(begin), IntStream.rangeClosed(2, 9_999).mapToObj(nummer -> begin + nummer))
                .filter(vrij)
                .findFirst()
                .orElseThrow();
    }

    /** "Marjan de Visser" becomes "marjan.de.visser": to begin with, not to keep. */
    public static String voorstel(String naam) {
        String kaal = Normalizer.normalize(naam, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String voorstel =
                kaal.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".").replaceAll("^\\.+|\\.+$", "");
        return voorstel.substring(0, Math.min(LANGSTE, voorstel.length()));
    }
}
