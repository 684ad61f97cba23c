package nl.buurtregie.loket.verwijzing.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Partijgegevens;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.begrip.Buurweet;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.codelijst.Codelijsten;
import nl.buurtregie.bemiddeling.codelijst.Codewoord;
import nl.buurtregie.bemiddeling.codelijst.Lijst;
import nl.buurtregie.bemiddeling.web.Tweedebuur;
import nl.buurtregie.loket.vraag.web.Antwoord;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.MailField;
import nl.buurtregie.platform.web.form.PhoneField;

/** What a verwijzer fills in, in the order of the page. */
record Verwijsinvoer(
        @NotNull(message = "Dit formulier is niet meer geldig. Open het opnieuw.")
        UUID sleutel,

        @NotNull(message = "Kies waar u werkt.") String verwijzer,

        @NotNull(message = "Vul de naam van uw organisatie in.")
        @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
        String organisatie,

        @NotNull(message = "Vul uw naam in.") @Size(max = 80, message = "Maak uw naam korter: hooguit 80 tekens.")
        String verwijzernaam,

        @NotNull(message = "Vul uw e-mailadres in.") @MailField(form = "Vul uw e-mailadres zo in: naam@voorbeeld.nl.")
        String verwijzermail,

        @PhoneField(form = "Vul uw telefoonnummer zo in: 06 12345678.")
        String verwijzertelefoon,

        @AssertTrue(message = "Vraag eerst de bewoner of het mag. Zonder toestemming kunnen wij niets doen.")
        boolean magBehandelen,

        boolean magTerugkoppelen,

        @NotNull(message = "Kies waar het vooral over gaat.")
        String aard,

        @NotNull(message = "Vul de naam van de bewoner in.")
        @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
        String naam,

        @PhoneField String telefoon,

        @MailField String email,

        @NotNull(message = "Vul de postcode in.")
        @Pattern(regexp = Antwoord.POSTCODE, message = "Vul de postcode zo in: 9741 AB.")
        String postcode,

        @NotNull(message = "Vul het huisnummer in.") Integer huisnummer,

        @Size(max = 6, message = "Maak de toevoeging korter: hooguit 6 tekens.")
        String toevoeging,

        String buurt,

        @NotNull(message = "Kies een taal.") @Size(max = 30, message = "Kies een taal uit de lijst.")
        String taal,

        @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
        String tweedeNaam,

        @Pattern(regexp = Antwoord.POSTCODE, message = "Vul de postcode zo in: 9741 AB.")
        String tweedePostcode,

        Integer tweedeHuisnummer,

        @Size(max = 6, message = "Maak de toevoeging korter: hooguit 6 tekens.")
        String tweedeToevoeging,

        @Size(max = 30, message = "Kies een taal uit de lijst.")
        String tweedeTaal,

        @NotNull(message = "Kies of de andere buur het weet.")
        Buurweet buurWeet,

        @Size(max = 500, message = "Maak de toelichting korter: hooguit 500 tekens.")
        String toelichting) {

    /** @throws RuleViolation at the field that has to change */
    Aanmelding aanmelding(Codelijsten lijsten) {
        Codewoord wie = lijsten.kies(Lijst.VERWIJZER, verwijzer, "verwijzer");
        Codewoord wat = lijsten.kies(Lijst.AARD, aard, "aard");
        if (!wie.verwijzer().isDerde()) {
            throw new RuleViolation("B1.1", "verwijzer", "Kies waar u werkt.");
        }
        return new Aanmelding(
                sleutel,
                Kanaal.DOORVERWIJZING,
                wie.verwijzer(),
                wat.aard(),
                Set.of(),
                buurt,
                new Partijgegevens(
                        naam, telefoon, email, new Adres(null, postcode, huisnummer, toevoeging), taal, null),
                Tweedebuur.van(tweedeNaam, null, tweedePostcode, tweedeHuisnummer, tweedeToevoeging, tweedeTaal),
                magBehandelen,
                magTerugkoppelen,
                toelichting,
                false,
                wat,
                wie,
                buurWeet);
    }

    /** Rules that ask for a part of the form only. */
    List<Runnable> apart() {
        return List.of(
                () -> Partijgegevens.eisBereikbaar(telefoon, email),
                () -> Tweedebuur.van(tweedeNaam, null, tweedePostcode, tweedeHuisnummer, tweedeToevoeging, tweedeTaal));
    }

    Verwijzercontact.Gegevens wie() {
        return new Verwijzercontact.Gegevens(verwijzernaam, organisatie, verwijzermail, verwijzertelefoon);
    }
}
