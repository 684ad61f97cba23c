package nl.buurtregie.bemiddeling;

import java.util.List;
import nl.buurtregie.bemiddeling.begrip.Woonsituatie;
import nl.buurtregie.platform.MailAddress;
import nl.buurtregie.platform.RuleViolation;

/**
 * What is known of a neighbour.
 *
 * @param naam at most 80 characters; may be null for the second neighbour
 * @param telefoon digits, or null
 * @param email or null
 * @param adres or null when only the buurt is known
 * @param taal a language name, never null
 */
public record Partijgegevens(
        String naam, String telefoon, String email, Adres adres, String taal, Woonsituatie woonsituatie) {

    /** Nobody knows, or nobody asked: said as it is. */
    public static final String TAAL_ONBEKEND = "onbekend";

    /** What people speak, as far as it makes a difference here. */
    public static final List<String> TALEN = List.of(
            "Nederlands",
            "Engels",
            "Arabisch",
            "Tigrinya",
            "Turks",
            "Pools",
            "Oekraïens",
            "Papiaments",
            "Farsi",
            "Somalisch",
            "Gebarentaal",
            "andere taal");

    /** @throws RuleViolation B1.11 when no mail can ever arrive there */
    public Partijgegevens {
        if (email != null && !MailAddress.isPossible(email)) {
            throw new RuleViolation("B1.11", "email", "Vul het e-mailadres zo in: naam@voorbeeld.nl.");
        }
    }

    /** The neighbour who asks for help must have a name and a way to be reached. */
    Partijgegevens alsEersteBuur() {
        if (naam == null) {
            throw new RuleViolation("B1.3", "naam", "Vul de naam van de melder in.");
        }
        eisBereikbaar(telefoon, email);
        return this;
    }

    /** @throws RuleViolation B1.3 when there is no way to reach somebody */
    public static void eisBereikbaar(String telefoon, String email) {
        if (telefoon == null && email == null) {
            throw new RuleViolation("B1.3", "telefoon", "Vul een telefoonnummer of een e-mailadres in.");
        }
    }

    /** Asked in the street by a conciërge: an address is enough, somebody goes there or writes. */
    Partijgegevens alsAdres() {
        return adres == null ? alsEersteBuur() : this;
    }
}
