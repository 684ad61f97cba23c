package nl.buurtregie.bemiddeling.stap.web;

import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.platform.web.page.Option;

/** An answer of the first neighbour, with what follows from it. */
final class Eerstekeuzekaart {

    private Eerstekeuzekaart() {}

    static Option van(EersteBuurZegt antwoord, int dagen) {
        return switch (antwoord) {
            case GAAT_DOOR ->
                Option.card(
                        antwoord,
                        "Gaat door",
                        "wij benaderen de andere buur",
                        "arrow-forward-up",
                        "contact met de tweede buur, binnen " + dagen + " werkdagen");
            case PRAAT_ZELF ->
                Option.card(
                        antwoord,
                        "Praat zelf",
                        "zaak eindigt goed met advies",
                        "message",
                        "afsluiten door de coördinator");
            case DENKT_NA ->
                Option.card(
                        antwoord,
                        "Denkt na",
                        "wij bellen over een week",
                        "clock-pause",
                        "over een week staat de zaak weer bij jullie");
            case STOPT ->
                Option.card(antwoord, "Stopt", "wil niet verder", "hand-stop", "afsluiten door de coördinator");
        };
    }
}
