package nl.buurtregie.bemiddeling.begrip;

/** Who brought the case. Source: code list of the field. */
public enum Verwijzer {
    ZELFMELDER("zelfmelder"),
    POLITIE("politie"),
    WONINGCORPORATIE("woningcorporatie"),
    GEMEENTE("gemeente of meldpunt"),
    SOCIAAL_TEAM("sociaal team of welzijn"),
    ZORG("zorg of huisarts"),
    VVE_VERHUURDER("VvE of particuliere verhuurder"),
    BUURTCONCIERGE("buurtconciërge"),
    OVERIG("overig");

    private final String woord;

    Verwijzer(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }

    /** A verwijzer brings somebody else's trouble, so the resident's consent is needed. */
    public boolean isDerde() {
        return this != ZELFMELDER;
    }
}
