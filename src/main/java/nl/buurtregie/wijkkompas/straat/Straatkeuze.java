package nl.buurtregie.wijkkompas.straat;

import java.util.List;
import nl.buurtregie.wijkkompas.afscherming.Telraam;

/**
 * Which overlast a page is about. Empty text means all.
 *
 * @param wijk code of a CBS-wijk
 * @param groep main kind, as "afval"
 */
public record Straatkeuze(int jaar, String wijk, String groep) {

    /** For a {@link Telraam} by wijk, main kind and kind. */
    public List<String> codes() {
        return List.of(wijk, groep, "");
    }
}
