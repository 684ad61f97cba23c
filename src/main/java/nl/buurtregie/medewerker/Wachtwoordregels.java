package nl.buurtregie.medewerker;

import java.util.Locale;
import java.util.Set;
import nl.buurtregie.platform.RuleViolation;

/** What a password must be: long rather than strange (NIST SP 800-63B), and not easy to guess from the name. */
final class Wachtwoordregels {

    static final int MINIMUM = 12;
    static final int MAXIMUM = 200;
    /** Characters around a known word that do not make it harder to guess. */
    private static final int FRANJE = 8;

    private static final Set<String> BEKEND =
            Set.of("wachtwoord", "welkom", "groningen", "buurtregie", "qwerty", "123456", "password");

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
        long verschillend = klein.chars().distinct().count();
        boolean bekend =
                BEKEND.stream().anyMatch(woord -> klein.startsWith(woord) && klein.length() <= woord.length() + FRANJE);
        if (verschillend < 5 || bekend) {
            throw fout("Dit wachtwoord is makkelijk te raden. Kies een ander.");
        }
    }

    private static RuleViolation fout(String zin) {
        return new RuleViolation("M2", "nieuw", zin);
    }
}
