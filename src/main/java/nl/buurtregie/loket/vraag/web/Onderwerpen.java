package nl.buurtregie.loket.vraag.web;

import static nl.buurtregie.platform.web.page.Option.card;

import java.util.List;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.platform.web.page.Option;

/** The kinds of trouble in words of residents; each is one aard, which the coördinator may still change. */
public final class Onderwerpen {

    private static final List<Option> ALLE = List.of(
            kaart(Aard.GELUID_PERSONEN, "Geluid van mensen", "stemmen, ruzie, lopen, feestjes", "volume"),
            kaart(
                    Aard.GELUID_APPARATUUR,
                    "Harde muziek of apparaten",
                    "muziek, tv, wasmachine, warmtepomp",
                    "device-speaker"),
            kaart(Aard.GELUID_KLUSSEN, "Klussen", "boren, zagen, timmeren", "hammer"),
            kaart(Aard.GELUID_KINDEREN, "Spelende kinderen", null, "ball-football"),
            kaart(Aard.GELUID_DIEREN, "Dieren", "blaffen, poep, veel dieren", "dog"),
            kaart(Aard.ERFAFSCHEIDING, "Schutting of grens", null, "fence"),
            kaart(Aard.OVERHANGEND_GROEN, "Bomen of takken", "schaduw, bladeren", "tree"),
            kaart(Aard.ROMMEL, "Rommel", "vuil, spullen, afval", "trash"),
            kaart(Aard.STANK, "Stank of rook", "koken, roken, barbecue", "smoking"),
            kaart(Aard.VERSTOORDE_RELATIE, "Ruzie, pesten of bang zijn", null, "mood-sad"),
            kaart(Aard.PARKEREN, "Parkeren", null, "parking"),
            kaart(Aard.GEDEELDE_RUIMTE, "Gang, trap of tuin samen", null, "stairs"),
            kaart(Aard.OVERIG, "Iets anders", null, "dots"));

    private Onderwerpen() {}

    static List<Option> alle() {
        return ALLE;
    }

    /** As the resident chose it. */
    public static String woorden(String aard) {
        return ALLE.stream()
                .filter(optie -> optie.value().equals(aard))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    private static Option kaart(Aard aard, String label, String uitleg, String icoon) {
        return card(aard.name(), label, uitleg, icoon, null);
    }
}
