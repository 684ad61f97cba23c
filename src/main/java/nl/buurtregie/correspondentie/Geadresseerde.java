package nl.buurtregie.correspondentie;

import java.util.EnumSet;
import java.util.Set;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;

/** Who reads a letter: what he or she is in the case. */
public enum Geadresseerde {
    EERSTE_BUUR("eerste buur"),
    TWEEDE_BUUR("tweede buur"),
    ANDERE_BUUR("andere buur"),
    VERWIJZER("verwijzer");

    private final String woord;

    Geadresseerde(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }

    /** Mediators sat down with this one of the two: alone, or with the other one there or in turns. */
    boolean isGesproken(Bemiddeling zaak) {
        Set<Mijlpaal> gehaald = EnumSet.of(Mijlpaal.SAMEN, Mijlpaal.PENDEL, Mijlpaal.GROEP);
        if (this == EERSTE_BUUR) {
            gehaald.add(Mijlpaal.EERSTE_BUUR);
        }
        return EnumSet.of(EERSTE_BUUR, TWEEDE_BUUR).contains(this)
                && zaak.mijlpalen().stream().anyMatch(gehaald::contains);
    }
}
