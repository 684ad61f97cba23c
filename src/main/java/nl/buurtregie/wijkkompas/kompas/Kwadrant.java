package nl.buurtregie.wijkkompas.kompas;

/** The four quarters of the compass, clockwise from the top. */
public enum Kwadrant {
    FYSIEK("Fysieke leefomgeving", true),
    LEVEN("Kwaliteit van leven", true),
    SOCIAAL("Sociale omgeving", true),
    SAMENSTELLING("Samenstelling", false);

    private final String naam;
    private final boolean oordeel;

    Kwadrant(String naam, boolean oordeel) {
        this.naam = naam;
        this.oordeel = oordeel;
    }

    public String naam() {
        return naam;
    }

    /** Who lives in a wijk is neither good nor bad: that quarter shows values, not scores. */
    public boolean isOordeel() {
        return oordeel;
    }
}
