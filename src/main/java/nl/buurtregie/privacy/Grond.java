package nl.buurtregie.privacy;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why somebody could see or change a case, as it was at that moment. */
public enum Grond {
    COORDINATOR("coördinator, ziet alle zaken", "coördinator"),
    GENOEMD("mag deze afgeschermde zaak zien", "coördinator"),
    NOODDEUR("via de nooddeur", "coördinator"),
    PAAR("bemiddelaar in deze zaak", "bemiddelaar"),
    TEAMLEIDER("teamleider, ziet alle problemen", "teamleider"),
    CONCIERGE("conciërge van deze buurt", "conciërge"),
    TOEZICHT("toezicht", "privacyfunctionaris"),
    GEEN("geweigerd", "medewerker");

    private final String woorden;
    private final String functie;

    Grond(String woorden, String functie) {
        this.woorden = woorden;
        this.functie = functie;
    }

    /** In which function somebody looked then, whatever he or she is now: an expression of SQL; lines from before it was kept have none. */
    public static String functie(String kolom) {
        return Stream.of(values())
                .map(grond -> " when '" + grond + "' then '" + grond.functie + "'")
                .collect(Collectors.joining("", "case " + kolom, " else 'medewerker' end"));
    }

    public String woorden() {
        return woorden;
    }
}
