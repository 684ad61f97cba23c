package nl.buurtregie.loket.vraag.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.MailField;
import nl.buurtregie.platform.web.form.PhoneField;

/** What is answered to one question. */
public sealed interface Antwoord extends Gegeven {

    /** As Adres judges it, so that every fault of a page is told at once. */
    String POSTCODE = "[1-9][0-9]{3}\\s*[A-Za-z]{2}";

    /** What it is about. */
    record Onderwerp(
            @NotNull(message = "{hulp.fout.onderwerp}") Aard onderwerp) implements Antwoord {}

    /** Where the melder lives. */
    record UwAdres(
            @NotNull(message = "{hulp.fout.postcode}") @Pattern(regexp = POSTCODE, message = "{hulp.fout.postcode}")
            String postcode,

            @NotNull(message = "{hulp.fout.huisnummer}") Integer huisnummer,

            @Size(max = 6, message = "{hulp.fout.toevoeging}")
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
            @Pattern(regexp = POSTCODE, message = "{hulp.fout.anderepostcode}")
            String anderePostcode,

            Integer andereHuisnummer,

            @Size(max = 6, message = "{hulp.fout.toevoeging}")
            String andereToevoeging)
            implements Antwoord {

        /** Null when nothing is known. */
        Adres adres() {
            if (anderePostcode == null && andereHuisnummer == null) {
                return null;
            }
            if (anderePostcode == null) {
                throw new RuleViolation("B1.2", "anderePostcode", "{hulp.fout.ookpostcode}");
            }
            if (andereHuisnummer == null) {
                throw new RuleViolation("B1.2", "andereHuisnummer", "{hulp.fout.ookhuisnummer}");
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
            @NotNull(message = "{hulp.fout.naam}") @Size(max = 80, message = "{hulp.fout.naamlang}")
            String naam,

            @PhoneField(form = "{hulp.fout.telefoon}") String telefoon,

            @MailField(form = "{hulp.fout.email}", length = "{hulp.fout.emaillang}")
            String email,

            @NotNull(message = "{hulp.fout.taal}") @Size(max = 30, message = "{hulp.fout.taallijst}")
            String taal)
            implements Antwoord {

        @Override
        public void keur() {
            if (telefoon == null && email == null) {
                throw new RuleViolation("B1.3", "telefoon", "{hulp.fout.bereiken}");
            }
        }
    }

    /** A few words, or none. */
    record Toelichting(
            @Size(max = 500, message = "{hulp.fout.tekst}") String toelichting) implements Antwoord {}
}
