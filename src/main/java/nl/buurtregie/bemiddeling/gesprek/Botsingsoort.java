package nl.buurtregie.bemiddeling.gesprek;

/** What may be wrong with a planned talk. */
public enum Botsingsoort {
    BEMIDDELAAR_DUBBEL(true, "een bemiddelaar staat dubbel"),
    BUUR_DUBBEL(true, "de buur staat dubbel"),
    KAMER_DUBBEL(true, "de kamer is dubbel gekozen"),
    /** Which room was not said: there may be more. */
    PLEK_DUBBEL(false, "op dezelfde plek als een ander gesprek"),
    AFWEZIG(false, "een bemiddelaar is afwezig"),
    BIJEENKOMST(false, "een bemiddelaar is dan gevraagd voor een bijeenkomst"),
    VERTROKKEN(false, "een bemiddelaar doet de zaak niet meer"),
    FEESTDAG(false, "op een feestdag"),
    NA_TERMIJN(false, "na de termijn");

    private final boolean kanNiet;
    private final String woord;

    Botsingsoort(boolean kanNiet, String woord) {
        this.kanNiet = kanNiet;
        this.woord = woord;
    }

    /** It cannot be: somebody has to move something. The others may be meant. */
    public boolean kanNiet() {
        return kanNiet;
    }

    String woord() {
        return woord;
    }

    /** What whoever plans is asked to see already (B13.11). */
    boolean isDag() {
        return this == FEESTDAG || this == NA_TERMIJN || this == BIJEENKOMST;
    }
}
