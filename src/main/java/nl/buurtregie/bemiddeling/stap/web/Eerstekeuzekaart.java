package nl.buurtregie.bemiddeling.stap.web;

import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Toestemmingstekst;
import nl.buurtregie.bemiddeling.begrip.Toestemmingsweg;
import nl.buurtregie.platform.web.page.Option;

/** An answer of the first neighbour, with what follows from it. */
final class Eerstekeuzekaart {

    private Eerstekeuzekaart() {}

    private static final Toestemmingstekst DOOR =
            Toestemmingstekst.nu(Toestemmingsweg.GESPREK, Doel.TWEEDE_BUUR_BENADEREN);

    static Option van(EersteBuurZegt antwoord, int dagen) {
        return switch (antwoord) {
            case GAAT_DOOR ->
                Option.card(
                        antwoord,
                        DOOR.vraag(),
                        DOOR.uitleg(),
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
