package nl.buurtregie.bemiddeling.begrip;

/** Reasons to hesitate: a weighing, not a block. Kept as codes only, never as text about health or offences. */
public enum ContraIndicatie {
    GEWELD("(dreiging van) geweld", "geweld"),
    VERSLAVING("verslaving", "verslaving"),
    NIET_AANSPREEKBAAR("een partij is niet aanspreekbaar", "nietAanspreekbaar"),
    STRAFBARE_FEITEN("strafbare feiten", "strafbareFeiten"),
    JURIDISCHE_PROCEDURE("lopende juridische procedure", "procedure"),
    BINNEN_GEZIN("binnen een gezin", "binnenGezin"),
    INSTANTIE("conflict met een instantie", "instantie"),
    WIL_NIET("een partij wil niet", "wilNiet");

    private final String woord;
    private final String kolom;

    ContraIndicatie(String woord, String kolom) {
        this.woord = woord;
        this.kolom = kolom;
    }

    /** What the decision table calls it. */
    public String kolom() {
        return kolom;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
