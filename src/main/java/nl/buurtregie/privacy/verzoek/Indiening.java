package nl.buurtregie.privacy.verzoek;

import java.util.UUID;
import nl.buurtregie.platform.RuleViolation;

/**
 * What somebody asks, and how to reach him or her.
 *
 * @param sleutel the form's own key
 * @param naam at most 80 characters
 * @param email or null, {@code telefoon} or null, {@code postadres} or null; one of them is there
 * @param betreft number of a case or an address, at most 120 characters; null: not told
 * @param vraag in the own words, at most 1000 characters; null: not told
 */
public record Indiening(
        UUID sleutel,
        Recht recht,
        Verzoekkanaal kanaal,
        String naam,
        String email,
        String telefoon,
        String postadres,
        String betreft,
        String vraag) {

    public Indiening {
        eisBereikbaar(email, telefoon, postadres);
    }

    static void eisBereikbaar(String email, String telefoon, String postadres) {
        if (email == null && telefoon == null && postadres == null) {
            throw new RuleViolation("P5.1", "email", "Vul een e-mailadres, een telefoonnummer of een postadres in.");
        }
    }
}
