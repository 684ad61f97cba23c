package nl.buurtregie.mensen.web;

import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.mensen.Persoon;

/** Which of the people one wants to see. */
enum Mensenkeuze {
    ACTIEF("actief", Accountstand.ACTIEF),
    UITGENODIGD("uitgenodigd", Accountstand.UITGENODIGD),
    SLOT("op slot", null),
    GESLOTEN("gesloten", Accountstand.GESLOTEN);

    private final String woord;
    private final Accountstand stand;

    Mensenkeuze(String woord, Accountstand stand) {
        this.woord = woord;
        this.stand = stand;
    }

    /** As it stands in an address; empty for all. */
    static Optional<Mensenkeuze> van(String tekst) {
        return Stream.of(values()).filter(een -> een.name().equals(tekst)).findFirst();
    }

    String woord() {
        return woord;
    }

    /** Null when it is no state of an account. */
    Accountstand stand() {
        return stand;
    }

    boolean past(Persoon een) {
        return stand == null ? een.opSlot() : een.stand() == stand;
    }
}
