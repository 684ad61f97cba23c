package nl.buurtregie.overlast.melding.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.buurtregie.loket.vraag.web.Gegeven;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.platform.MailAddress;
import nl.buurtregie.platform.PhoneNumber;
import nl.buurtregie.platform.RuleViolation;

/** What a resident answers to one question. */
sealed interface Meldantwoord extends Gegeven {

    String GRADEN = "-?[0-9]{1,3}(\\.[0-9]{1,12})?";

    /** What it is; "anders" asks for the whole list. */
    record Soort(@NotNull(message = "{melden.fout.soort}") String soort, String anders) implements Meldantwoord {

        String slug() {
            if (!soort.equals("anders")) {
                return soort;
            }
            if (anders == null) {
                throw new RuleViolation("O1.2", "anders", "{melden.fout.lijst}");
            }
            return anders;
        }
    }

    /** Where it is: in words, and by the phone or the buurt. */
    record Plek(
            @NotNull(message = "{melden.fout.plek}") @Size(max = 80, message = "{melden.fout.pleklang}")
            String plek,

            String buurt,

            @Pattern(regexp = GRADEN, message = "{melden.fout.punt}")
            String lat,

            @Pattern(regexp = GRADEN, message = "{melden.fout.punt}")
            String lon)
            implements Meldantwoord {

        boolean isAangewezen() {
            return lat != null && lon != null;
        }

        Plaats aangewezen() {
            return Plaats.op(Double.parseDouble(lat), Double.parseDouble(lon));
        }
    }

    /** The number of the same problem, or NEE. */
    record Bekend(@NotNull(message = "{melden.fout.bekend}") String bij) implements Meldantwoord {

        String nummer() {
            return bij.equals("NEE") ? null : bij;
        }
    }

    /** A few words, and how to reach whoever wants an answer. */
    record Meer(
            @Size(max = 500, message = "{hulp.fout.tekst}") String toelichting,

            @Size(max = 80, message = "{hulp.fout.naamlang}")
            String naam,

            @Size(max = 120, message = "{melden.fout.contactlang}")
            String contact)
            implements Meldantwoord {

        public Meer {
            contact = PhoneNumber.orAddress(contact);
        }

        /** @throws RuleViolation O1.9 when nobody can be reached there; where no e-mail goes that is a number */
        void keurContact(boolean gaatMail) {
            boolean adres = gaatMail && MailAddress.isPossible(contact);
            if (contact != null && !adres && !contact.matches(PhoneNumber.FORM)) {
                throw new RuleViolation(
                        "O1.9", "contact", gaatMail ? "{melden.fout.contact}" : "{melden.fout.telefoon}");
            }
        }
    }
}
