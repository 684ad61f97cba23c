package nl.buurtregie.platform;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is compared when somebody looks for it: small letters without accents, a space for any other sign. "Bakker-Güneş" and
 * "bakker gunes" are alike. The same as {@code zoektekst} in the database.
 */
public final class SearchText {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern SIGNS = Pattern.compile("[-–—.,;:'’‘`´\"/\\\\()&+*%_]");
    private static final String LETTERS = "øłđßı";
    private static final String PLAIN = "oldsi";

    private SearchText() {}

    /** One space between two words, none around them. */
    public static String of(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(SIGNS.matcher(bare).replaceAll(" "));
        for (int i = 0; i < plain.length(); i++) {
            int known = LETTERS.indexOf(plain.charAt(i));
            if (known >= 0) {
                plain.setCharAt(i, PLAIN.charAt(known));
            }
        }
        return plain.toString().replaceAll("\\s+", " ").strip();
    }

    /** Its words, none of them empty. */
    public static List<String> words(String text) {
        return Arrays.stream(of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
