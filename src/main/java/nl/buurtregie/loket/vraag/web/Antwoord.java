package nl.buurtregie.loket.vraag.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.platform.RuleViolation;

/** What is answered to one question. */
public sealed interface Antwoord extends Gegeven {

    /** As Adres judges it, so that every fault of a page is told at once. */
    String POSTCODE = "[1-9][0-9]{3}\\s*[A-Za-z]{2}";

    /** What it is about. */
    record Onderwerp(
            @NotNull(message = "Kies waar u het meeste last van heeft.")
            Aard onderwerp) implements Antwoord {}

    /** Where the melder lives. */
    record UwAdres(
            @NotNull(message = "Vul uw postcode zo in: 9741 AB.")
            @Pattern(regexp = POSTCODE, message = "Vul uw postcode zo in: 9741 AB.")
            String postcode,

            @NotNull(message = "Vul uw huisnummer in.") Integer huisnummer,

            @Size(max = 6, message = "Maak de toevoeging korter: hooguit 6 tekens.")
            String toevoeging,

            String buurt)
            implements Antwoord {

        Adres adres() {
            return new Adres(null, postcode, huisnummer, toevoeging);
        }

        @Override
        public void keur() {
            adres();
        }
    }

    /** Where the other neighbour lives, as far as known. */
    record AnderAdres(
            @Pattern(regexp = POSTCODE, message = "Vul de postcode zo in: 9741 AB.")
            String anderePostcode,

            Integer andereHuisnummer,

            @Size(max = 6, message = "Maak de toevoeging korter: hooguit 6 tekens.")
            String andereToevoeging)
            implements Antwoord {

        /** Null when nothing is known. */
        Adres adres() {
            if (anderePostcode == null && andereHuisnummer == null) {
                return null;
            }
            if (anderePostcode == null) {
                throw new RuleViolation("B1.2", "anderePostcode", "Vul ook de postcode in, of laat alles leeg.");
            }
            if (andereHuisnummer == null) {
                throw new RuleViolation("B1.2", "andereHuisnummer", "Vul ook het huisnummer in, of laat alles leeg.");
            }
            try {
                return new Adres(null, anderePostcode, andereHuisnummer, andereToevoeging);
            } catch (RuleViolation fout) {
                String veld = fout.field().equals("postcode") ? "anderePostcode" : "andereHuisnummer";
                throw new RuleViolation(fout.rule(), veld, fout.getMessage());
            }
        }

        @Override
        public void keur() {
            adres();
        }
    }

    /** How to reach the melder. */
    record Contact(
            @NotNull(message = "Vul uw naam in.") @Size(max = 80, message = "Maak uw naam korter: hooguit 80 tekens.")
            String naam,

            @Pattern(regexp = "[+0-9][0-9 ()-]{7,18}", message = "Vul uw telefoonnummer zo in: 06 12345678.")
            String telefoon,

            @Email(message = "Vul uw e-mailadres zo in: naam@voorbeeld.nl.")
            @Size(max = 120, message = "Maak het e-mailadres korter: hooguit 120 tekens.")
            String email,

            @NotNull(message = "Kies een taal.") @Size(max = 30, message = "Kies een taal uit de lijst.")
            String taal)
            implements Antwoord {

        @Override
        public void keur() {
            if (telefoon == null && email == null) {
                throw new RuleViolation("B1.3", "telefoon", "Vul uw telefoonnummer of uw e-mailadres in.");
            }
        }
    }

    /** A few words, or none. */
    record Toelichting(
            @Size(max = 500, message = "Maak uw tekst korter: hooguit 500 tekens.")
            String toelichting) implements Antwoord {}
}
