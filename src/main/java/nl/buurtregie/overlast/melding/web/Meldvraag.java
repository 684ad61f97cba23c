package nl.buurtregie.overlast.melding.web;

import java.util.Arrays;
import java.util.Optional;

/** The pages on which a resident reports overlast, in their order. */
enum Meldvraag {
    SOORT("soort", "Wat is er aan de hand?", "Kies wat het meest lijkt."),
    PLEK("plek", "Waar is het?", "Zo precies als u kunt. Dan vinden wij het snel."),
    BEKEND(
            "bekend",
            "Gaat het hierover?",
            "Dit is vlakbij al gemeld. Is het hetzelfde? Dan voegen wij uw melding toe."),
    MEER(
            "meer",
            "Wilt u er iets bij zeggen?",
            "U hoeft hier niets in te vullen. Wilt u antwoord? Vul dan uw nummer of e-mailadres in."),
    CONTROLE("controle", "Klopt alles?", "Kijk het nog eens na. Daarna verstuurt u uw melding.");

    static final String PAD = "/overlast-melden";

    private final String deel;
    private final String kop;
    private final String uitleg;

    Meldvraag(String deel, String kop, String uitleg) {
        this.deel = deel;
        this.kop = kop;
        this.uitleg = uitleg;
    }

    static Optional<Meldvraag> van(String deel) {
        return Arrays.stream(values()).filter(een -> een.deel.equals(deel)).findFirst();
    }

    String pad() {
        return PAD + "/" + deel;
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

    /** The question about what is known already is only asked when something is near. */
    Meldvraag volgende(boolean ietsDichtbij) {
        return switch (this) {
            case SOORT -> PLEK;
            case PLEK -> ietsDichtbij ? BEKEND : MEER;
            case BEKEND -> MEER;
            case MEER, CONTROLE -> CONTROLE;
        };
    }

    String terug(boolean ietsDichtbij) {
        return switch (this) {
            case SOORT -> PAD;
            case PLEK -> SOORT.pad();
            case BEKEND -> PLEK.pad();
            case MEER -> ietsDichtbij ? BEKEND.pad() : PLEK.pad();
            case CONTROLE -> MEER.pad();
        };
    }
}
