package nl.buurtregie.overlast.begrip;

/**
 * The words next to which a reporter leaves how to be reached, by version: leaving it is the consent. They stand in the table {@code
 * toestemmingstekst} too, which refuses every change: another text is a new constant, and a row in a new migration.
 */
public enum Contacttekst {
    VOOR_VERSIES("Welke tekst er stond, is niet bewaard", null),
    MELDING_CONTACT_1("Telefoonnummer of e-mailadres", "als u antwoord wilt"),
    MELDING_CONTACT_2("Telefoonnummer", "als u antwoord wilt"),
    STRAAT_CONTACT_1(
            "Wil de bewoner antwoord?",
            "Vraag of je dit mag opschrijven. Zonder telefoon of e-mail komt er geen antwoord."),
    STRAAT_CONTACT_2(
            "Wil de bewoner antwoord?",
            "Vraag of je dit mag opschrijven. Zonder telefoonnummer komt er geen antwoord."),
    TELEFOON_CONTACT_1(
            "Telefoonnummer of e-mailadres van de beller",
            "Alleen als de beller antwoord wil. Vraag of je dit mag opschrijven."),
    TELEFOON_CONTACT_2(
            "Telefoonnummer van de beller", "Alleen als de beller antwoord wil. Vraag of je dit mag opschrijven.");

    private final String vraag;
    private final String uitleg;

    Contacttekst(String vraag, String uitleg) {
        this.vraag = vraag;
        this.uitleg = uitleg;
    }

    /** What is shown to whoever tells us in this way; a phone that was away longer says itself what it showed. */
    public static Contacttekst nu(Bron bron, boolean gaatMail) {
        return switch (bron) {
            case CONCIERGE, BEWONER_OP_STRAAT -> opStraat(gaatMail);
            case BEWONER -> opFormulier(gaatMail);
            case TELEFOON -> aanTelefoon(gaatMail);
            case OPEN311 -> opFormulier(true);
        };
    }

    /** @param mail where no e-mail goes only a number is asked for */
    public static Contacttekst aanTelefoon(boolean mail) {
        return mail ? TELEFOON_CONTACT_1 : TELEFOON_CONTACT_2;
    }

    /** @param mail where no e-mail goes only a number is asked for */
    public static Contacttekst opStraat(boolean mail) {
        return mail ? STRAAT_CONTACT_1 : STRAAT_CONTACT_2;
    }

    /** @param mail where no e-mail goes only a number is asked for */
    public static Contacttekst opFormulier(boolean mail) {
        return mail ? MELDING_CONTACT_1 : MELDING_CONTACT_2;
    }

    public String vraag() {
        return vraag;
    }

    public String uitleg() {
        return uitleg;
    }

    /** “Telefoonnummer of e-mailadres – als u antwoord wilt” */
    public String bewijs() {
        return uitleg == null ? vraag : "“" + vraag + " – " + uitleg + "”";
    }
}
