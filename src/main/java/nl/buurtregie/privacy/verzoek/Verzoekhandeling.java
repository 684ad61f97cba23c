package nl.buurtregie.privacy.verzoek;

/** What can happen to a request, as its history says it. */
public enum Verzoekhandeling {
    BINNEN("Verzoek binnen"),
    ZEKER("Vastgesteld wie het is"),
    GEZOCHT("Gezocht"),
    TERUG("Opnieuw begonnen met zoeken"),
    ZWART("Tekst nagekeken op de buur"),
    VERANDERD("Tekst veranderd: opnieuw na te kijken"),
    BESLIST("Besloten"),
    VERLENGD("Twee maanden verlengd"),
    UITGEVOERD("Uitgevoerd"),
    BEANTWOORD("Brief klaargezet om te mailen"),
    OPNIEUW("Brief opnieuw klaargezet om te mailen"),
    BEREIKBAAR("Gewijzigd hoe de aanvrager te bereiken is"),
    GEPRINT("Brief op papier gemaakt"),
    OPGEHAALD("Gegevens opgehaald"),
    INGETROKKEN("Ingetrokken"),
    OPGEHEVEN("Beperking opgeheven"),
    BIJNA("Herinnering verstuurd: de termijn loopt af"),
    TE_LAAT("Herinnering verstuurd: de termijn is voorbij");

    private final String woord;

    Verzoekhandeling(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
