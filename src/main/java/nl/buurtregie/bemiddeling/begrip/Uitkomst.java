package nl.buurtregie.bemiddeling.begrip;

import java.util.Arrays;

/** What came of a bemiddelingsgesprek or of pendelen, or that it does not come to one: the second neighbour said yes and backs out. */
public enum Uitkomst {
    AFSPRAKEN("Afspraken gemaakt", true),
    GEEN_AFSPRAKEN("Geen afspraken", true),
    NOG_EEN_GESPREK("Nog een gesprek", true),
    WIL_TOCH_NIET("De tweede buur wil toch niet", false),
    NIET_MEER_BEREIKT("De tweede buur is niet meer te bereiken", false);

    private final String woord;
    private final boolean gesprek;

    Uitkomst(String woord, boolean gesprek) {
        this.woord = woord;
        this.gesprek = gesprek;
    }

    public String woord() {
        return woord;
    }

    /** They talked, together or through the pair. */
    public boolean isGesprek() {
        return gesprek;
    }

    /** All of these. */
    public static Uitkomst[] vanGesprek() {
        return Arrays.stream(values()).filter(Uitkomst::isGesprek).toArray(Uitkomst[]::new);
    }
}
