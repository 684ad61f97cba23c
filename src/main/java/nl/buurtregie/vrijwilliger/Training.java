package nl.buurtregie.vrijwilliger;

/** A training that a volunteer did. */
public enum Training {
    BASISTRAINING("basistraining"),
    VERDIEPING("verdieping"),
    GROEPSBEMIDDELING("groepsbemiddeling");

    private final String woord;

    Training(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
