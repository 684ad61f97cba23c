package nl.buurtregie.bemiddeling.begrip;

/** How the buurt of a case was found when it came in. */
public enum Adresbron {
    LIJST("volgens de postcodelijst"),
    ANDERE_BUURT("met de hand gekozen; de postcodelijst noemt een andere buurt"),
    VERVALLEN("met de hand gekozen; de postcodelijst noemt een buurt die er niet meer is"),
    ONBEKEND("met de hand gekozen; dit adres staat niet in de postcodelijst");

    private final String woord;

    Adresbron(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
