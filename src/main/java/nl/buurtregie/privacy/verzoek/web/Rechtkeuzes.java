package nl.buurtregie.privacy.verzoek.web;

import java.util.List;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.privacy.verzoek.Recht;

/** The rights in the words of whoever asks, and of whoever answers. */
public final class Rechtkeuzes {

    private Rechtkeuzes() {}

    public static List<Option> voorBewoners() {
        return Option.each(
                Recht.values(), recht -> Option.card(recht, vraag(recht), gevolg(recht), icoon(recht), null));
    }

    private static String vraag(Recht recht) {
        return switch (recht) {
            case INZAGE -> "Zien wat u over mij bewaart";
            case RECTIFICATIE -> "Iets laten verbeteren";
            case WISSEN -> "Mijn gegevens laten wissen";
            case BEPERKING -> "Alleen bewaren, er niets mee doen";
            case OVERDRACHT -> "Meenemen naar een andere organisatie";
            case BEZWAAR -> "Bezwaar maken";
        };
    }

    private static String gevolg(Recht recht) {
        return switch (recht) {
            case INZAGE -> "U krijgt het om te lezen.";
            case RECTIFICATIE -> "Schrijf hieronder wat niet klopt.";
            case WISSEN -> "Loopt uw zaak nog? Dan kan dat pas als hij klaar is.";
            case BEPERKING -> "Bijvoorbeeld zolang u het niet met ons eens bent.";
            case OVERDRACHT -> "U krijgt wat u zelf gaf, als bestand.";
            case BEZWAAR -> "U wilt niet dat wij uw gegevens gebruiken. Schrijf waarom.";
        };
    }

    static List<Option> voorOns() {
        return Option.each(Recht.values(), recht -> Option.of(recht, recht.woord() + " (AVG " + recht.artikel() + ")"));
    }

    static String icoon(Recht recht) {
        return switch (recht) {
            case INZAGE -> "eye";
            case RECTIFICATIE -> "pencil";
            case WISSEN -> "eraser";
            case BEPERKING -> "player-pause";
            case OVERDRACHT -> "arrow-forward";
            case BEZWAAR -> "hand-stop";
        };
    }
}
