package nl.buurtregie.wijkkompas.indicator;

/** How long figures are added up; the longer, the less a single case shows. */
public enum Periodesoort {
    KWARTAAL("kwartaal", 1),
    JAAR("jaar", 4),
    DRIEJAAR("drie jaar", 12);

    private final String woord;
    private final int kwartalen;

    Periodesoort(String woord, int kwartalen) {
        this.woord = woord;
        this.kwartalen = kwartalen;
    }

    public String woord() {
        return woord;
    }

    public int kwartalen() {
        return kwartalen;
    }
}
