package nl.buurtregie.vrijwilliger.uren;

/** What a volunteer spent time on. */
public enum Urensoort {
    GESPREK("een zaak"),
    BIJEENKOMST("training of intervisie"),
    OVERIG("iets anders");

    private final String woord;

    Urensoort(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
