package nl.buurtregie.loket.vraag.web;

import static nl.buurtregie.platform.web.page.Option.card;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.Option;

/** The kinds of trouble in words of residents; each is one aard, which the coördinator may change as long as the case is open. */
public final class Onderwerpen {

    private static final Set<Aard> UITGELEGD = EnumSet.of(
            Aard.GELUID_PERSONEN,
            Aard.GELUID_APPARATUUR,
            Aard.GELUID_KLUSSEN,
            Aard.GELUID_DIEREN,
            Aard.OVERHANGEND_GROEN,
            Aard.ROMMEL,
            Aard.STANK);

    /** In the order of the page. */
    private static final Map<Aard, String> BEELDEN = beelden();

    private Onderwerpen() {}

    /**
     * In the language of the page.
     *
     * @param aarden that can be chosen today
     */
    static List<Option> alle(Set<Aard> aarden) {
        return BEELDEN.entrySet().stream()
                .filter(een -> aarden.contains(een.getKey()))
                .map(een -> card(een.getKey(), woord(een.getKey()), uitleg(een.getKey()), een.getValue(), null))
                .toList();
    }

    /** As the resident chose it, in the language of the page. An aard that residents cannot choose is something else to them. */
    public static String woorden(Aard aard) {
        return BEELDEN.containsKey(aard)
                ? woord(aard)
                : Spoken.language().isDutch() ? aard.woord() : woord(Aard.OVERIG);
    }

    private static String woord(Aard aard) {
        return Spoken.text("onderwerp." + aard);
    }

    private static String uitleg(Aard aard) {
        return UITGELEGD.contains(aard) ? Spoken.text("onderwerp." + aard + ".uitleg") : null;
    }

    private static Map<Aard, String> beelden() {
        Map<Aard, String> beelden = new LinkedHashMap<>();
        beelden.put(Aard.GELUID_PERSONEN, "volume");
        beelden.put(Aard.GELUID_APPARATUUR, "device-speaker");
        beelden.put(Aard.GELUID_KLUSSEN, "hammer");
        beelden.put(Aard.GELUID_KINDEREN, "ball-football");
        beelden.put(Aard.GELUID_DIEREN, "dog");
        beelden.put(Aard.ERFAFSCHEIDING, "fence");
        beelden.put(Aard.OVERHANGEND_GROEN, "tree");
        beelden.put(Aard.ROMMEL, "trash");
        beelden.put(Aard.STANK, "smoking");
        beelden.put(Aard.VERSTOORDE_RELATIE, "mood-sad");
        beelden.put(Aard.PARKEREN, "parking");
        beelden.put(Aard.GEDEELDE_RUIMTE, "stairs");
        beelden.put(Aard.OVERIG, "dots");
        return beelden;
    }
}
