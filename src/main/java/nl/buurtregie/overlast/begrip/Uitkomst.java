package nl.buurtregie.overlast.begrip;

/** How a problem ended; what figures count and reporters hear. */
public enum Uitkomst {
    ZELF_OPGELOST("zelf opgelost", "De buurtconciërge heeft het opgelost."),
    PARTNER_OPGELOST("opgelost door een partner", "Het is opgelost."),
    NIETS_GEVONDEN("niets gevonden", "Wij zijn gaan kijken en hebben niets gevonden."),
    NIET_VOOR_ONS("niet voor ons", "Dit kunnen wij niet oplossen."),
    NAAR_BEMIDDELING("naar buurtbemiddeling", "Buurtbemiddeling neemt contact op."),
    VOORSTEL_AFGEWEZEN("bemiddeling niet gewild", "Wij hebben het besproken. Er is nu niets meer nodig."),
    VOORSTEL_VERVALLEN("voorstel vervallen", "Wij hebben niemand kunnen spreken."),
    SAMENGEVOEGD("samengevoegd", "Dit was al bekend en hoort nu bij een andere melding."),
    INGETROKKEN("ingetrokken", "De melding is ingetrokken.");

    private final String woord;
    private final String voorMelder;

    Uitkomst(String woord, String voorMelder) {
        this.woord = woord;
        this.voorMelder = voorMelder;
    }

    public String woord() {
        return woord;
    }

    /** The sentence for whoever reported it; a colleague may write a better one. */
    public String voorMelder() {
        return voorMelder;
    }
}
