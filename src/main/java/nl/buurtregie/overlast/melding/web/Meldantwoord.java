package nl.buurtregie.overlast.melding.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.buurtregie.loket.vraag.web.Gegeven;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.platform.RuleViolation;

/** What a resident answers to one question. */
sealed interface Meldantwoord extends Gegeven {

    String GRADEN = "-?[0-9]{1,3}(\\.[0-9]{1,12})?";

    /** What it is; "anders" asks for the whole list. */
    record Soort(
            @NotNull(message = "Kies wat er aan de hand is.")
            String soort,

            String anders) implements Meldantwoord {

        String slug() {
            if (!soort.equals("anders")) {
                return soort;
            }
            if (anders == null) {
                throw new RuleViolation("O1.2", "anders", "Kies een soort overlast uit de lijst.");
            }
            return anders;
        }
    }

    /** Where it is: in words, and by the phone or the buurt. */
    record Plek(
            @NotNull(message = "Schrijf op waar het is, zoals ‘Goudlaan, bij de containers’.")
            @Size(max = 80, message = "Maak de plek korter: hooguit 80 tekens.")
            String plek,

            String buurt,

            @Pattern(regexp = GRADEN, message = "Wijs de plek opnieuw aan.")
            String lat,

            @Pattern(regexp = GRADEN, message = "Wijs de plek opnieuw aan.")
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
    record Bekend(
            @NotNull(message = "Kies of het hetzelfde is.") String bij) implements Meldantwoord {

        String nummer() {
            return bij.equals("NEE") ? null : bij;
        }
    }

    /** A few words, and how to reach whoever wants an answer. */
    record Meer(
            @Size(max = 500, message = "Maak uw tekst korter: hooguit 500 tekens.")
            String toelichting,

            @Size(max = 80, message = "Maak uw naam korter: hooguit 80 tekens.")
            String naam,

            @Pattern(
                    regexp = "[+0-9][0-9 ()-]{7,18}|[^\\s@]+@[^\\s@]+\\.[^\\s@]+",
                    message =
                            "Vul een telefoonnummer in zoals 06 12345678, of een e-mailadres zoals naam@voorbeeld.nl.")
            @Size(max = 120, message = "Maak het adres korter: hooguit 120 tekens.")
            String contact)
            implements Meldantwoord {}
}
