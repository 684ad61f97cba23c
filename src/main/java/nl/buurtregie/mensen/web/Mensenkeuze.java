package nl.buurtregie.mensen.web;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.mensen.Persoon;

/** Which of the people one wants to see. */
enum Mensenkeuze {
    ACTIEF("actief", Accountstand.ACTIEF, een -> een.stand() == Accountstand.ACTIEF),
    UITGENODIGD("uitgenodigd", Accountstand.UITGENODIGD, een -> een.stand() == Accountstand.UITGENODIGD),
    SLOT("op slot", null, Persoon::opSlot),
    GESLOTEN("gesloten", Accountstand.GESLOTEN, een -> een.stand() == Accountstand.GESLOTEN);

    private final String woord;
    private final Accountstand stand;
    private final Predicate<Persoon> past;

    Mensenkeuze(String woord, Accountstand stand, Predicate<Persoon> past) {
        this.woord = woord;
        this.stand = stand;
        this.past = past;
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
        return past.test(een);
    }
}
