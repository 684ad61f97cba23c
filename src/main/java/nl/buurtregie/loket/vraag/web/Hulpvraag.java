package nl.buurtregie.loket.vraag.web;

import java.util.Set;
import java.util.UUID;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Partijgegevens;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;

/** All answers of a resident together. */
record Hulpvraag(
        Antwoord.Onderwerp onderwerp,
        Antwoord.UwAdres uwAdres,
        Antwoord.AnderAdres anderAdres,
        Antwoord.Contact contact,
        Antwoord.Toelichting toelichting) {

    Aanmelding aanmelding(UUID sleutel) {
        Adres ander = anderAdres.adres();
        return new Aanmelding(
                sleutel,
                Kanaal.FORMULIER,
                Verwijzer.ZELFMELDER,
                onderwerp.onderwerp(),
                Set.of(),
                uwAdres.buurt(),
                new Partijgegevens(
                        contact.naam(), contact.telefoon(), contact.email(), uwAdres.adres(), contact.taal(), null),
                ander == null ? null : new Partijgegevens(null, null, null, ander, Partijgegevens.TAAL_ONBEKEND, null),
                false,
                false,
                toelichting.toelichting(),
                true,
                null,
                null,
                null);
    }
}
