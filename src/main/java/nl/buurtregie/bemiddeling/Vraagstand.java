package nl.buurtregie.bemiddeling;

import nl.buurtregie.platform.RuleViolation;

/** Where the question to a mediator stands, as he or she hears it. */
public enum Vraagstand {
    OPEN("Kun jij deze zaak doen?", ""),
    /** Too late for the link; the own page still answers. */
    VERLOPEN(
            "De tijd is voorbij",
            "Met deze link kun je niet meer antwoorden. Kun je toch? Log in, of bel de coördinator."),
    AANGENOMEN("Fijn. Je doet deze zaak", "Log in. Dan zie je wie de buren zijn en wat je eerst doet."),
    AFGESLAGEN("Dank je, dit is genoeg", "Je zei nee. De coördinator zoekt iemand anders."),
    /** Others do the case. */
    VERGEVEN("Je hoeft niets te doen", "Deze vraag is al beantwoord door iemand anders."),
    INGETROKKEN("Je hoeft niets te doen", "Deze vraag is ingetrokken."),
    /** The case is only kept, at somebody's request; that it is, and whose request it was, is not told. */
    STIL("Je kunt nu niet antwoorden", "Deze vraag kun je nu niet beantwoorden. Je hoeft niets te doen."),
    /** Asked in time, of somebody whose account was closed since, or who lost the role. */
    GEEN_BEMIDDELAAR(
            "Je bent hier nu geen bemiddelaar",
            "Daarom kun je deze vraag niet beantwoorden. Klopt dat niet? Bel de coördinator.");

    private final String kop;
    private final String zin;

    Vraagstand(String kop, String zin) {
        this.kop = kop;
        this.zin = zin;
    }

    /** In a few words. */
    public String kop() {
        return kop;
    }

    /** What it means for whoever was asked. */
    public String zin() {
        return zin;
    }

    RuleViolation weigering() {
        String woorden = kop + ". " + zin;
        return switch (this) {
            case GEEN_BEMIDDELAAR -> new RuleViolation("B4.14", woorden);
            case STIL -> new RuleViolation("P5.9", woorden);
            case OPEN, VERLOPEN, AANGENOMEN, AFGESLAGEN, VERGEVEN, INGETROKKEN -> new RuleViolation("B4.10", woorden);
        };
    }
}
