package nl.buurtregie.bemiddeling.begrip;

/** Where somebody was asked for consent. */
public enum Toestemmingsweg {
    ONBEKEND("van voor wij dit bijhielden"),
    VERWIJSFORMULIER("op het formulier voor verwijzers"),
    AANMELDING("bij de aanmelding"),
    CONCIERGE("bij de buurtconciërge"),
    GESPREK("in het gesprek met de eerste buur"),
    ZAAK("later, in de zaak");

    private final String woord;

    Toestemmingsweg(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
