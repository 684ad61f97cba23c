package nl.buurtregie.bemiddeling.web;

import java.util.List;
import nl.buurtregie.bemiddeling.web.StapView.Vraag;
import nl.buurtregie.platform.web.FormView;
import nl.buurtregie.platform.web.Option;

/** What the first neighbour wants after the first talk. */
public final class EersteGesprekFormulier {

    private EersteGesprekFormulier() {}

    public static StapView view(Zaakkop zaak, List<StapView.Bekend> bekend, FormView form) {
        return StapView.van(
                zaak,
                "Hoe ging het gesprek?",
                "/gesprek-eerste-buur",
                bekend,
                List.of(
                        Vraag.datum("op", "Wanneer was het gesprek?", null),
                        Vraag.keuze("antwoord", "Wat wil de eerste buur?", antwoorden())),
                form);
    }

    private static List<Option> antwoorden() {
        return List.of(
                Option.card(
                        "GAAT_DOOR",
                        "Gaat door",
                        "wij benaderen de andere buur",
                        "arrow-forward-up",
                        "contact met de tweede buur, binnen 10 werkdagen"),
                Option.card(
                        "PRAAT_ZELF",
                        "Praat zelf",
                        "zaak eindigt goed met advies",
                        "message-2",
                        "de coördinator sluit de zaak af"),
                Option.card(
                        "DENKT_NA",
                        "Denkt na",
                        "wij bellen over een week",
                        "clock-pause",
                        "over een week bel je opnieuw"),
                Option.card("STOPT", "Stopt", "wil niet verder", "hand-stop", "de coördinator sluit de zaak af"));
    }
}
