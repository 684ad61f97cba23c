package nl.buurtregie.wijkkompas.publicatie;

/** Whether there is a figure, and if not, why. A hidden figure is never a zero. */
public enum Cijferstatus {
    OK("", "beschikbaar"),
    /** One word for both reasons: which of two hidden numbers is the small one would tell something. */
    VERBORGEN("verborgen: 1 tot en met 4, of nodig om een ander getal te beschermen", "verborgen"),
    NOEMER_KLEIN("te weinig om iets over te zeggen", "noemer te klein"),
    NOEMER_LEEG("noemer ontbreekt", "noemer ontbreekt");

    private final String uitleg;
    private final String kort;

    Cijferstatus(String uitleg, String kort) {
        this.uitleg = uitleg;
        this.kort = kort;
    }

    /** As the page says it beside the dash; "" when there is a figure. */
    public String uitleg() {
        return uitleg;
    }

    public String kort() {
        return kort;
    }
}
