package nl.buurtregie.wijkkompas;

/** What is registered by itself, each since a year of its own. */
public enum Registratie {
    BEMIDDELING("feit_aanmelding", "feit_afsluiting"),
    STRAAT("feit_overlastmelding", "feit_probleem");

    private final String eerste;
    private final String laatste;

    /**
     * @param eerste facts of how things begin
     * @param laatste of how they end
     */
    Registratie(String eerste, String laatste) {
        this.eerste = eerste;
        this.laatste = laatste;
    }

    String vroegste() {
        return "select least((select min(op) from " + eerste + "), (select min(op) from " + laatste + "))";
    }
}
