package nl.buurtregie.medewerker;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.buurtregie.platform.RuleViolation;

/** What a password must be: long rather than strange (NIST SP 800-63B), and not easy to guess from the name. */
final class Wachtwoordregels {

    static final int MINIMUM = 12;
    static final int MAXIMUM = 200;
    /** So many guesses take years, at the speed that {@link OpenAccount#HASH} leaves to whoever stole the table. */
    private static final double GISSINGEN = 1e10;

    /** More letters do not make it weaker, and judging them takes ever longer. */
    private static final int GEKEURD = 60;

    /** What people here would try first. */
    static final List<String> VAN_HIER =
            List.of("wachtwoord", "welkom", "groningen", "buurtregie", "buurtbemiddeling", "bemiddelaar", "gemeente");

    /** Of a name of two or three words: shorter ones say nothing. */
    private static final int WOORD = 3;

    private Wachtwoordregels() {}

    /**
     * @param namen of ourselves and of our gemeente
     * @throws RuleViolation with the sentence that says what to change
     */
    static void keur(String wachtwoord, String gebruikersnaam, List<String> namen) {
        if (wachtwoord.length() < MINIMUM) {
            throw fout("Kies een langer wachtwoord: minstens 12 tekens. Een zin is goed te onthouden.");
        }
        if (wachtwoord.length() > MAXIMUM) {
            throw fout("Kies een korter wachtwoord: hooguit 200 tekens.");
        }
        String klein = wachtwoord.toLowerCase(Locale.ROOT);
        if (klein.contains(gebruikersnaam.toLowerCase(Locale.ROOT))) {
            throw fout("Gebruik je gebruikersnaam niet in het wachtwoord.");
        }
        List<String> bekend = new ArrayList<>(VAN_HIER);
        bekend.add(gebruikersnaam);
        namen.forEach(naam -> bekend.addAll(woorden(naam)));
        String begin = wachtwoord.substring(0, Math.min(GEKEURD, wachtwoord.length()));
        if (new Zxcvbn().measure(begin, bekend).getGuesses() < GISSINGEN) {
            throw fout("Dit wachtwoord is makkelijk te raden. Kies een ander.");
        }
    }

    /** Each word of it, and all of them as one. */
    private static List<String> woorden(String naam) {
        String klein = naam.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(klein.replaceAll("[^\\p{L}]", "")), Stream.of(klein.split("[^\\p{L}]+")))
                .filter(woord -> woord.length() >= WOORD)
                .toList();
    }

    private static RuleViolation fout(String zin) {
        return new RuleViolation("M2", "nieuw", zin);
    }
}
