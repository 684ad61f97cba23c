package nl.buurtregie.bemiddeling;

/** Reasons to hesitate: a weighing, not a block. Kept as codes only, never as text about health or offences. */
public enum ContraIndicatie {
    GEWELD("(dreiging van) geweld"),
    VERSLAVING("verslaving"),
    NIET_AANSPREEKBAAR("een partij is niet aanspreekbaar"),
    STRAFBARE_FEITEN("strafbare feiten"),
    JURIDISCHE_PROCEDURE("lopende juridische procedure"),
    BINNEN_GEZIN("binnen een gezin"),
    INSTANTIE("conflict met een instantie"),
    WIL_NIET("een partij wil niet");

    private final String woord;

    ContraIndicatie(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
