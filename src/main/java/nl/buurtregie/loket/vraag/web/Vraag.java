package nl.buurtregie.loket.vraag.web;

import java.util.Arrays;
import java.util.Optional;
import nl.buurtregie.loket.web.Loket;

/** The pages of the form, in their order; the last one shows everything before it is sent. */
enum Vraag {
    ONDERWERP("onderwerp", "Waar heeft u het meeste last van?", "Kies één ding. U kunt straks meer vertellen."),
    UW_ADRES("uw-adres", "Waar woont u?", "Wij gebruiken dit om u te kunnen bereiken."),
    ANDER_ADRES(
            "ander-adres",
            "Waar woont de buur met wie u het moeilijk heeft?",
            "Weet u het niet? Laat het dan leeg. Wij vertellen uw buur niets zonder dat u het goed vindt."),
    CONTACT("contact", "Hoe kunnen wij u bereiken?", "Vul uw telefoonnummer of uw e-mailadres in. Allebei mag ook."),
    TOELICHTING(
            "toelichting",
            "Wat wilt u ons laten weten?",
            "Schrijf het kort op. U hoeft niets in te vullen. Schrijf niets over gezondheid of strafbare feiten."),
    CONTROLE("controle", "Klopt alles?", "Kijk het nog eens na. Daarna verstuurt u uw vraag.");

    private final String deel;
    private final String kop;
    private final String uitleg;

    Vraag(String deel, String kop, String uitleg) {
        this.deel = deel;
        this.kop = kop;
        this.uitleg = uitleg;
    }

    static Optional<Vraag> van(String deel) {
        return Arrays.stream(values()).filter(vraag -> vraag.deel.equals(deel)).findFirst();
    }

    String pad() {
        return Loket.HULP_VRAGEN + "/" + deel;
    }

    String deel() {
        return deel;
    }

    String kop() {
        return kop;
    }

    String uitleg() {
        return uitleg;
    }

    /** 1 for the first. */
    int nummer() {
        return ordinal() + 1;
    }

    /** How many questions there are; looking it over is none. */
    static int aantal() {
        return values().length - 1;
    }

    Vraag volgende() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    String terug() {
        return ordinal() == 0 ? Loket.HULP_VRAGEN : values()[ordinal() - 1].pad();
    }
}
