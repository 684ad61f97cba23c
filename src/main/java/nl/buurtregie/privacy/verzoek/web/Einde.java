package nl.buurtregie.privacy.verzoek.web;

import java.util.Locale;

/** The ways beside the five steps, in words. */
enum Einde {
    VERLENGING(
            "Verleng met reden",
            "De termijn wordt drie maanden na de dag van het verzoek. Dat kan één keer, en alleen binnen de eerste maand."
                    + " De reden komt in een brief.",
            "Waarom duurt het langer?",
            "Verleng en schrijf de brief"),
    INTREKKING(
            "De aanvrager trekt het in",
            "Wij doen niets meer met dit verzoek. Wie een e-mailadres gaf, krijgt daar een bericht over.",
            null,
            "Leg vast dat het ingetrokken is"),
    AFWIJZING(
            "Wijs af met reden",
            "Doe dit alleen als wij niet kunnen vaststellen wie het is, of als iemand steeds hetzelfde vraagt. De reden"
                    + " komt in de brief, met waar iemand kan klagen.",
            "Waarom niet?",
            "Wijs af"),
    OPHEFFING(
            "Hef de beperking op",
            "Coördinator en bemiddelaars kunnen weer verder met de zaak. Gaf deze persoon een e-mailadres? Dan gaat er"
                    + " meteen een e-mail. Zo niet, vertel het deze persoon dan eerst zelf.",
            null,
            "Hef op");

    private final String kop;
    private final String gevolg;
    private final String label;
    private final String knop;

    Einde(String kop, String gevolg, String label, String knop) {
        this.kop = kop;
        this.gevolg = gevolg;
        this.label = label;
        this.knop = knop;
    }

    String kop() {
        return kop;
    }

    String gevolg() {
        return gevolg;
    }

    /** What the reason is asked with; null: none is asked. */
    String label() {
        return label;
    }

    String knop() {
        return knop;
    }

    /** In addresses. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
