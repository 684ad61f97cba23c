package nl.buurtregie.correspondentie;

import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;

/** Who reads a letter. */
public enum Geadresseerde {
    EERSTE_BUUR("eerste buur"),
    TWEEDE_BUUR("tweede buur"),
    VERWIJZER("verwijzer");

    private final String woord;

    Geadresseerde(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }

    /** The neighbour this is in the case; none for the verwijzer, or when nothing is known of the second neighbour. */
    Optional<Partij> partij(Bemiddeling zaak) {
        return switch (this) {
            case EERSTE_BUUR -> Optional.of(zaak.eersteBuur());
            case TWEEDE_BUUR -> zaak.tweedeBuur();
            case VERWIJZER -> Optional.empty();
        };
    }
}
