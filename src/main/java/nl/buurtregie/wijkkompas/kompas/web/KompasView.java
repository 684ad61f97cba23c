package nl.buurtregie.wijkkompas.kompas.web;

import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Link;

/**
 * The compass of an area.
 *
 * @param versie of the publication, as "Publicatie 2025, versie 2"
 * @param ook what the filters keep in the address
 * @param naast the second compass, or null
 * @param nietOpenbaar which figures of others only staff see; null when there are none
 * @param tabel true when the table is asked for
 */
public record KompasView(
        String kop,
        String onder,
        String versie,
        String indeling,
        List<Filter> filters,
        Map<String, String> ook,
        List<Link> weergaven,
        boolean tabel,
        String bestand,
        WielView wiel,
        WielView naast,
        String naastKop,
        Paneel paneel,
        Tabel cijfers,
        String nietOpenbaar,
        boolean ingevoerd) {

    /** What is said about the chosen cell. */
    public record Paneel(
            List<Link> weg,
            String naam,
            String getal,
            String klasse,
            String kleur,
            String richting,
            Integer score,
            String reden,
            List<Balk> balken,
            Link zoom,
            List<String> gebieden,
            List<Rij> rijen,
            String tip,
            String definitie,
            String som,
            String somuitleg,
            ReeksView reeks) {}

    /** One line of figures: the wijk, the one beside it, the city. */
    public record Rij(String naam, String onder, List<String> getallen) {}

    /** A part with its score as a bar from 100; score null without one. */
    public record Balk(String naam, String href, Integer score, String getal, String kleur, String zin) {

        public int x() {
            return Math.min(score, 100) - 40;
        }

        public int breed() {
            return Math.max(1, Math.abs(score - 100));
        }
    }

    /** The twin of the drawing. */
    public record Tabel(List<String> gebieden, List<Tabelrij> rijen) {}

    /**
     * A cell as a row.
     *
     * @param diep 0 is the whole, 3 an indicator
     * @param getallen score and figure of each area, then the city
     */
    public record Tabelrij(int diep, String naam, String href, boolean eigen, List<String> getallen, String reden) {}
}
