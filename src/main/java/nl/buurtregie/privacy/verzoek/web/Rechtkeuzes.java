package nl.buurtregie.privacy.verzoek.web;

import java.util.List;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.privacy.verzoek.Recht;

/** The rights in the words of whoever asks, and of whoever answers. */
public final class Rechtkeuzes {

    private Rechtkeuzes() {}

    /** In the language of the page. */
    public static List<Option> voorBewoners() {
        return Option.each(
                Recht.values(),
                recht -> Option.card(
                        recht,
                        Spoken.text("gegevens." + recht),
                        Spoken.text("gegevens." + recht + ".gevolg"),
                        icoon(recht),
                        null));
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
