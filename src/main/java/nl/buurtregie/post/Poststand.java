package nl.buurtregie.post;

import nl.buurtregie.platform.RuleViolation;

/** Where an outgoing message is. */
public enum Poststand {
    WACHT("wacht"),
    BEZIG("wordt verstuurd"),
    VERSTUURD("verstuurd"),
    ONZEKER("misschien verstuurd"),
    MISLUKT("mislukt"),
    TERUGGEKOMEN("teruggekomen"),
    VERVALLEN("niet verstuurd");

    private final String woord;

    Poststand(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }

    /** It went out, or may have: nobody calls it back. */
    boolean isWeg() {
        return this == BEZIG || this == VERSTUURD || this == ONZEKER;
    }

    /** The mail server had it: of its content nothing is left here. */
    boolean isVerstuurd() {
        return this == VERSTUURD || this == TERUGGEKOMEN;
    }

    /** @throws RuleViolation P1.2 when there is nothing to decide */
    void eisBesluit() {
        if (!vraagtBesluit()) {
            throw new RuleViolation("P1.2", "Dit bericht is al verder: het is nu ‘" + woord + "’.");
        }
    }

    /** @throws RuleViolation P1.7 when it came back */
    void eisTekst() {
        if (this == TERUGGEKOMEN) {
            throw new RuleViolation("P1.7", "De tekst van dit bericht is gewist. Bel, of maak het opnieuw.");
        }
    }

    /** A person has to say what happens now. */
    public boolean vraagtBesluit() {
        return this == ONZEKER || this == MISLUKT || this == TERUGGEKOMEN;
    }
}
