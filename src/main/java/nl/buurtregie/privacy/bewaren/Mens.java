package nl.buurtregie.privacy.bewaren;

import java.util.Locale;

/** Whose data it is, as the register of processing names people. */
public enum Mens {
    BUREN("Buren in een zaak"),
    VERWIJZERS("Wie een bewoner verwijst"),
    MELDERS("Wie overlast meldt"),
    OMWONENDEN("Bewoners van een adres of plek"),
    AANVRAGERS("Wie iets vraagt over de eigen gegevens"),
    BEZOEKERS("Wie een openbare pagina gebruikt"),
    MEDEWERKERS("Medewerkers en vrijwilligers");

    private final String woord;

    Mens(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }

    /** In a list of several. */
    String klein() {
        return woord.substring(0, 1).toLowerCase(Locale.ROOT) + woord.substring(1);
    }
}
