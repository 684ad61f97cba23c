package nl.buurtregie.wijkkompas.publicatie;

/** Whether there is a figure, and if not, why. A hidden figure is never a zero. */
public enum Cijferstatus {
    OK("", ""),
    /** One word for both reasons: which of two hidden numbers is the small one would tell something. */
    VERBORGEN("verborgen", "verborgen: klein, of nodig om een ander getal te beschermen"),
    NOEMER_KLEIN("te weinig", "te weinig om iets over te zeggen"),
    NOEMER_LEEG("noemer ontbreekt", "van één of meer buurten ontbreekt het aantal inwoners, of er woont niemand"),
    /** The period begins before there was anything to count with, or it was too early to know all of it: that is no zero. */
    NIET_GETELD("niet geteld", "niet geteld: nog geen registratie, of de tijd waarover het gaat was nog niet voorbij");

    /** Instead of a missing denominator, where that is the hours of walks. */
    public static final String NIEMAND_LIEP = "niemand liep daar een heel uur";

    private final String kort;
    private final String uitleg;

    Cijferstatus(String kort, String uitleg) {
        this.kort = kort;
        this.uitleg = uitleg;
    }

    /** In a word or two. */
    String kort() {
        return kort;
    }

    /** As the page says it beside the dash; "" when there is a figure. */
    public String uitleg() {
        return uitleg;
    }
}
