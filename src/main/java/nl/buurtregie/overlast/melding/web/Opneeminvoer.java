package nl.buurtregie.overlast.melding.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.platform.RuleViolation;

/** What is typed while somebody tells it over the telephone; the fields stand in the order of the page. */
record Opneeminvoer(
        @NotNull(message = "Dit formulier is niet meer geldig. Open het opnieuw.")
        UUID sleutel,

        @NotNull(message = "Kies wat er aan de hand is.") String soort,

        @Size(max = 80, message = "Maak de plek korter: hooguit 80 tekens.")
        String plek,

        String postcode,
        Integer huisnummer,
        String buurt,
        String bij,

        @Size(max = 40, message = "Maak dit korter: hooguit 40 tekens.")
        String sinds,

        @Size(max = 400, message = "Maak de tekst korter: hooguit 400 tekens.")
        String toelichting,

        @Size(max = 120, message = "Maak dit korter: hooguit 120 tekens.")
        String contact,

        @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
        String naam) {

    /** Null when no address was told. @throws RuleViolation B1.2 when half of one was */
    Adres adres() {
        return postcode == null && huisnummer == null
                ? null
                : new Adres(null, postcode, huisnummer == null ? 0 : huisnummer, null);
    }

    /** In words: as it was told, else by the address. @throws RuleViolation O1.1 when neither is there */
    String waar() {
        if (plek != null) {
            return plek;
        }
        Adres adres = adres();
        if (adres == null) {
            throw new RuleViolation("O1.1", "plek", "Schrijf op waar het is, zoals ‘Goudlaan, bij de containers’.");
        }
        return adres.postcode().replaceFirst("(?<=^.{4})", " ") + " " + adres.huisnummer();
    }

    /** "Sinds vorige week. Drie zakken naast de bak." Null when nothing was told. */
    String verhaal() {
        String begin = sinds == null ? "" : "Sinds: " + sinds + (sinds.endsWith(".") ? "" : ".");
        String heel = toelichting == null ? begin : (begin + " " + toelichting).strip();
        return heel.isEmpty() ? null : heel;
    }

    /** Null when the caller wants no answer. @throws RuleViolation O1.6, O1.9 when nobody can be reached there */
    Nieuws.Contact melder(boolean gaatMail) {
        if (contact == null && naam == null) {
            return null;
        }
        new Meldantwoord.Meer(null, naam, contact).keurContact(gaatMail);
        return new Nieuws.Contact(naam, contact);
    }
}
