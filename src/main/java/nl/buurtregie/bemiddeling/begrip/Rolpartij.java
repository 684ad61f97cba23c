package nl.buurtregie.bemiddeling.begrip;

/** Which neighbour somebody is in this case. */
public enum Rolpartij {
    EERSTE_BUUR("Eerste buur"),
    TWEEDE_BUUR("Tweede buur"),
    ANDERE_BUUR("Andere buur");

    private final String woord;

    Rolpartij(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
