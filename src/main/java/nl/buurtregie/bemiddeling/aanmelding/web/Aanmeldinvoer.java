package nl.buurtregie.bemiddeling.aanmelding.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Partijgegevens;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.begrip.Woonsituatie;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.platform.RuleViolation;

/** What is typed on the page for a new aanmelding; the fields stand in the order of the page. */
record Aanmeldinvoer(
        @NotNull(message = "Dit formulier is niet meer geldig. Open het opnieuw.")
        UUID sleutel,

        @NotNull(message = "Kies hoe de melding binnenkwam.")
        Kanaal kanaal,

        @NotNull(message = "Kies wie de zaak meldt.") Verwijzer verwijzer,
        boolean magBehandelen,
        boolean magTerugkoppelen,

        @NotNull(message = "Kies waar het vooral over gaat.")
        Aard aard,

        Set<Aard> ook,

        @NotNull(message = "Vul de naam van de melder in.")
        @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
        String naam,

        @Pattern(regexp = "[+0-9][0-9 ()-]{7,18}", message = "Vul het telefoonnummer zo in: 06 12345678.")
        String telefoon,

        @Email(message = "Vul het e-mailadres zo in: naam@voorbeeld.nl.")
        @Size(max = 120, message = "Maak het e-mailadres korter: hooguit 120 tekens.")
        String email,

        @NotNull(message = "Vul de postcode in.") String postcode,
        @NotNull(message = "Vul het huisnummer in.") Integer huisnummer,

        @Size(max = 6, message = "Maak de toevoeging korter: hooguit 6 tekens.")
        String toevoeging,

        @Size(max = 80, message = "Maak de straat korter: hooguit 80 tekens.")
        String straat,

        String buurt,

        @NotNull(message = "Kies een taal.") @Size(max = 30, message = "Kies een taal uit de lijst.")
        String taal,

        Woonsituatie woonsituatie,
        boolean verteld,

        @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
        String tweedeNaam,

        String tweedePostcode,
        Integer tweedeHuisnummer,

        @Size(max = 6, message = "Maak de toevoeging korter: hooguit 6 tekens.")
        String tweedeToevoeging,

        @Size(max = 80, message = "Maak de straat korter: hooguit 80 tekens.")
        String tweedeStraat,

        @KorteNotitie String notitie,

        Set<String> koppel) {

    /** @throws RuleViolation at the field that has to change */
    Aanmelding aanmelding() {
        Adres adres = new Adres(straat, postcode, huisnummer, toevoeging);
        return new Aanmelding(
                sleutel,
                kanaal,
                verwijzer,
                aard,
                ook,
                buurt,
                new Partijgegevens(naam, telefoon, email, adres, taal, woonsituatie),
                tweedeBuur(),
                magBehandelen,
                magTerugkoppelen,
                notitie,
                verteld);
    }

    private Partijgegevens tweedeBuur() {
        if (tweedeNaam == null && tweedePostcode == null && tweedeHuisnummer == null) {
            return null;
        }
        Adres adres = tweedePostcode == null && tweedeHuisnummer == null ? null : tweedeAdres();
        return new Partijgegevens(tweedeNaam, null, null, adres, "Nederlands", null);
    }

    private Adres tweedeAdres() {
        if (tweedePostcode == null) {
            throw new RuleViolation("B1.2", "tweedePostcode", "Vul ook de postcode in, of laat het huisnummer leeg.");
        }
        if (tweedeHuisnummer == null) {
            throw new RuleViolation("B1.2", "tweedeHuisnummer", "Vul ook het huisnummer in, of laat de postcode leeg.");
        }
        try {
            return new Adres(tweedeStraat, tweedePostcode, tweedeHuisnummer, tweedeToevoeging);
        } catch (RuleViolation fout) {
            String veld = "postcode".equals(fout.field()) ? "tweedePostcode" : "tweedeHuisnummer";
            throw new RuleViolation(fout.rule(), veld, fout.getMessage());
        }
    }
}
