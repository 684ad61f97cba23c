package nl.buurtregie.privacy.verzoek;

/** How we made sure who it is. Of a document no copy is kept, whatever it was. */
public enum Zekerheid {
    GEBELD("Gebeld op het nummer uit de zaak", "Je belde het nummer dat wij al hadden, en het was deze persoon."),
    CODE("Code uit onze brief klopt", "Je stuurde een code naar het adres dat wij al hadden. Die las hij of zij voor."),
    LANGSGEWEEST("Langsgeweest met een bewijs", "Je zag het bewijs zelf. Je schreef niets over en maakte geen kopie.");

    private final String woord;
    private final String uitleg;

    Zekerheid(String woord, String uitleg) {
        this.woord = woord;
        this.uitleg = uitleg;
    }

    public String woord() {
        return woord;
    }

    public String uitleg() {
        return uitleg;
    }
}
