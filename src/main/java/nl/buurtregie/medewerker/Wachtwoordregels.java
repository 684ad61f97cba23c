package nl.buurtregie.medewerker;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private Wachtwoordregels() {}

    /** @throws RuleViolation with the sentence that says what to change */
    static void keur(String wachtwoord, String gebruikersnaam) {
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
        String begin = wachtwoord.substring(0, Math.min(GEKEURD, wachtwoord.length()));
        if (new Zxcvbn().measure(begin, bekend).getGuesses() < GISSINGEN) {
            throw fout("Dit wachtwoord is makkelijk te raden. Kies een ander.");
        }
    }

    private static RuleViolation fout(String zin) {
        return new RuleViolation("M2", "nieuw", zin);
    }
}
