package nl.buurtregie.correspondentie;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;

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

    /** Mediators sat down with this neighbour: alone, or with the other one there or in turns. */
    boolean isGesproken(Bemiddeling zaak) {
        Set<Mijlpaal> gehaald = EnumSet.of(Mijlpaal.SAMEN, Mijlpaal.PENDEL, Mijlpaal.GROEP);
        if (this == EERSTE_BUUR) {
            gehaald.add(Mijlpaal.EERSTE_BUUR);
        }
        return this != VERWIJZER && zaak.mijlpalen().stream().anyMatch(gehaald::contains);
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
