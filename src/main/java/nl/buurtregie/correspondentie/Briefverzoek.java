package nl.buurtregie.correspondentie;

import java.util.UUID;

/**
 * A letter somebody wants to make.
 *
 * @param sleutel the form's own key: the same key again is the same letter
 * @param kanaal null: not chosen yet
 * @param tekst as it stands on the page, perhaps changed for this one letter
 * @param email only for a verwijzer: neighbours have theirs in the case
 */
public record Briefverzoek(
        UUID sleutel,
        String nummer,
        Briefsoort soort,
        Brieflezer aan,
        Briefkanaal kanaal,
        Brieftaal taal,
        String tekst,
        String email) {

    Briefkeuze keuze() {
        return new Briefkeuze(soort, aan);
    }
}
