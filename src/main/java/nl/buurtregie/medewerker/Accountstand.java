package nl.buurtregie.medewerker;

/** Where an account is in its life. */
public enum Accountstand {
    UITGENODIGD("uitgenodigd"),
    ACTIEF("actief"),
    GESLOTEN("gesloten");

    private final String woord;

    Accountstand(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
