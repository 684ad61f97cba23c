package nl.buurtregie.privacy.verzoek.web;

import java.util.List;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.privacy.verzoek.Recht;

/** The rights in the words of whoever asks, and of whoever answers. */
public final class Rechtkeuzes {

    private Rechtkeuzes() {}

    public static List<Option> voorBewoners() {
        return Option.each(Recht.values(), recht -> switch (recht) {
            case INZAGE ->
                Option.card(recht, "Zien wat u over mij bewaart", "U krijgt het om te lezen.", icoon(recht), null);
            case RECTIFICATIE ->
                Option.card(recht, "Iets laten verbeteren", "Schrijf hieronder wat niet klopt.", icoon(recht), null);
            case WISSEN ->
                Option.card(
                        recht,
                        "Mijn gegevens laten wissen",
                        "Loopt uw zaak nog? Dan kan dat pas als hij klaar is.",
                        icoon(recht),
                        null);
            case BEPERKING ->
                Option.card(
                        recht,
                        "Alleen bewaren, er niets mee doen",
                        "Bijvoorbeeld zolang u het niet met ons eens bent.",
                        icoon(recht),
                        null);
            case OVERDRACHT ->
                Option.card(
                        recht,
                        "Meenemen naar een andere organisatie",
                        "U krijgt wat u zelf gaf, als bestand.",
                        icoon(recht),
                        null);
            case BEZWAAR ->
                Option.card(
                        recht,
                        "Bezwaar maken",
                        "U wilt niet dat wij uw gegevens gebruiken. Schrijf waarom.",
                        icoon(recht),
                        null);
        });
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
