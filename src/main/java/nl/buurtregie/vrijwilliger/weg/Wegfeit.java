package nl.buurtregie.vrijwilliger.weg;

/** What can happen on the road of a volunteer, in the words of its history. */
public enum Wegfeit {
    AANGEMELD("Aangemeld"),
    OVERGENOMEN("Stond al in de lijst"),
    KENNISMAKING("Kennisgemaakt"),
    BIJEENKOMST("Was erbij"),
    NIET_BIJ_BIJEENKOMST("Was er toch niet bij"),
    CERTIFICAAT("Certificaat gekregen"),
    VOG("VOG gezien"),
    ACCOUNT_GEVRAAGD("Account gevraagd"),
    ACCOUNT("Uitgenodigd voor een account"),
    ACCOUNT_GEKOPPELD("Werd bemiddelaar bij het eigen account"),
    ACCOUNT_TERUG("Kan weer inloggen als bemiddelaar"),
    TERUG("Kwam terug"),
    ZELFSTANDIG("Werkt zelfstandig"),
    PAUZE("Pauze"),
    PAUZE_KLAAR("Pauze voorbij"),
    PERIODE("Periode gewijzigd"),
    GESTOPT("Gestopt");

    private final String woord;

    Wegfeit(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
