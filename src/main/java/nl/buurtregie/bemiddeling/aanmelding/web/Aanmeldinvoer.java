package nl.buurtregie.bemiddeling.aanmelding.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Partijgegevens;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Buurweet;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Woonsituatie;
import nl.buurtregie.bemiddeling.codelijst.Codelijsten;
import nl.buurtregie.bemiddeling.codelijst.Codewoord;
import nl.buurtregie.bemiddeling.codelijst.Lijst;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Tweedebuur;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.MailField;
import nl.buurtregie.platform.web.form.PhoneField;

/** What is typed on the page for a new aanmelding; the fields stand in the order of the page. */
record Aanmeldinvoer(
        @NotNull(message = "Dit formulier is niet meer geldig. Open het opnieuw.")
        UUID sleutel,

        @NotNull(message = "Kies hoe de melding binnenkwam.")
        Kanaal kanaal,

        @NotNull(message = "Kies wie de zaak meldt.") String verwijzer,
        Long bekendeVerwijzer,

        @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
        String verwijzernaam,

        @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
        String organisatie,

        @MailField String verwijzermail,

        @PhoneField String verwijzertelefoon,

        boolean magBehandelen,
        boolean magTerugkoppelen,

        @NotNull(message = "Kies waar het vooral over gaat.")
        String aard,

        Set<String> ook,

        @NotNull(message = "Vul de naam van de melder in.")
        @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
        String naam,

        @PhoneField String telefoon,

        @MailField String email,

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

        @Size(max = 30, message = "Kies een taal uit de lijst.")
        String tweedeTaal,

        @Size(max = 80, message = "Maak de straat korter: hooguit 80 tekens.")
        String tweedeStraat,

        Buurweet buurWeet,

        @KorteNotitie String notitie,

        Set<String> koppel) {

    /** @throws RuleViolation at the field that has to change */
    Aanmelding aanmelding(Codelijsten lijsten) {
        Codewoord wie = lijsten.kies(Lijst.VERWIJZER, verwijzer, "verwijzer");
        Codewoord wat = lijsten.kies(Lijst.AARD, aard, "aard");
        Set<Aard> verder = new LinkedHashSet<>();
        ook.forEach(een -> verder.add(lijsten.kies(Lijst.AARD, een, "ook").aard()));
        Adres adres = new Adres(straat, postcode, huisnummer, toevoeging);
        return new Aanmelding(
                sleutel,
                kanaal,
                wie.verwijzer(),
                wat.aard(),
                verder,
                buurt,
                new Partijgegevens(naam, telefoon, email, adres, taal, woonsituatie),
                Tweedebuur.van(
                        tweedeNaam, tweedeStraat, tweedePostcode, tweedeHuisnummer, tweedeToevoeging, tweedeTaal),
                magBehandelen,
                magTerugkoppelen,
                notitie,
                verteld,
                wat,
                wie,
                buurWeet);
    }

    /** Rules that ask for a part of the form only. */
    List<Runnable> apart(Codelijsten lijsten) {
        return List.of(
                () -> Aanmelding.eisToestemming(
                        verwijzer == null
                                ? null
                                : lijsten.kies(Lijst.VERWIJZER, verwijzer, "verwijzer")
                                        .verwijzer(),
                        magBehandelen,
                        verteld),
                () -> Partijgegevens.eisBereikbaar(telefoon, email),
                () -> Tweedebuur.van(
                        tweedeNaam, tweedeStraat, tweedePostcode, tweedeHuisnummer, tweedeToevoeging, tweedeTaal));
    }

    /** Somebody of the book of verwijzers was chosen. */
    boolean isBekend() {
        return bekendeVerwijzer != null && bekendeVerwijzer != 0;
    }

    /** Who referred, of a case that somebody else brought; null when nothing is filled in. */
    Verwijzercontact.Gegevens wie() {
        boolean leeg =
                verwijzernaam == null && organisatie == null && verwijzermail == null && verwijzertelefoon == null;
        return leeg
                ? null
                : new Verwijzercontact.Gegevens(verwijzernaam, organisatie, verwijzermail, verwijzertelefoon);
    }
}
