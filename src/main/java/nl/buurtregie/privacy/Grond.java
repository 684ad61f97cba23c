package nl.buurtregie.privacy;

/** Why somebody could see or change a case, as it was at that moment. */
public enum Grond {
    COORDINATOR("coördinator, ziet alle zaken"),
    GENOEMD("mag deze afgeschermde zaak zien"),
    NOODDEUR("via de nooddeur"),
    PAAR("bemiddelaar in deze zaak"),
    TEAMLEIDER("teamleider, ziet alle problemen"),
    CONCIERGE("conciërge van deze buurt"),
    TOEZICHT("toezicht"),
    GEEN("geweigerd");

    private final String woorden;

    Grond(String woorden) {
        this.woorden = woorden;
    }

    public String woorden() {
        return woorden;
    }
}
