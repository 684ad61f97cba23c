package nl.buurtregie.correspondentie;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a letter begins: by the form of address when the name carries one, else by the whole name. */
final class Aanspreking {

    private static final Pattern MEVROUW = Pattern.compile("(?iu)(mevr?\\.?|mevrouw|mw\\.?)");
    private static final Pattern MENEER = Pattern.compile("(?iu)(dhr\\.?|heer|de heer|meneer|mijnheer|hr\\.?)");
    private static final Pattern VOORLETTER = Pattern.compile("(?u)(\\p{Lu}\\p{L}?\\.)+");

    private Aanspreking() {}

    /** "Beste mevrouw Van der Berg" for "Mevr. P. van der Berg"; without the comma after it. */
    static String aanhef(Optional<String> naam, Briefwoorden woorden) {
        if (naam.isEmpty()) {
            return woorden.woord("aanhef.bewoner");
        }
        List<String> delen = Arrays.asList(naam.get().strip().split("\\s+"));
        int titel = "de".equalsIgnoreCase(delen.get(0)) && delen.size() > 1 ? 2 : 1;
        String begin = String.join(" ", delen.subList(0, titel));
        String wie = achternaam(delen.subList(titel, delen.size()));
        if (!wie.isEmpty() && MEVROUW.matcher(begin).matches()) {
            return woorden.zin("aanhef.mevrouw", wie);
        }
        if (!wie.isEmpty() && MENEER.matcher(begin).matches()) {
            return woorden.zin("aanhef.meneer", wie);
        }
        return woorden.zin("aanhef.naam", String.join(" ", delen));
    }

    /** What stands after the initials; from the small words on when they are there, the first with a capital. */
    private static String achternaam(List<String> delen) {
        int begin = 0;
        while (begin < delen.size() - 1 && VOORLETTER.matcher(delen.get(begin)).matches()) {
            begin++;
        }
        for (int i = begin; i < delen.size() - 1; i++) {
            if (Character.isLowerCase(delen.get(i).charAt(0))) {
                begin = i;
                break;
            }
        }
        String wie = String.join(" ", delen.subList(begin, delen.size()));
        return wie.isEmpty() ? wie : wie.substring(0, 1).toUpperCase(Locale.ROOT) + wie.substring(1);
    }
}
