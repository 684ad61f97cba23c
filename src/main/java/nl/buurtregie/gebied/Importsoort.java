package nl.buurtregie.gebied;

/** What a file of the gemeente is about. */
public enum Importsoort {
    INDELING("indeling"),
    KOPPELING("kompaswijken of stadsdelen"),
    BEVOLKING("inwoners"),
    GRENZEN("grenzen");

    private final String woord;

    Importsoort(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
