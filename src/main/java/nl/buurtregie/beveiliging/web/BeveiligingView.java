package nl.buurtregie.beveiliging.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Filter;

/**
 * The security log.
 *
 * @param stuk what to say and do when the list is broken; null when it is whole
 * @param zonderTls lines to others that go open by exception: "de database op db.example"
 * @param afgehandeld "11 keer afgehandeld dit jaar"; null when nothing was
 */
public record BeveiligingView(
        Stuk stuk,
        List<String> zonderTls,
        List<Patroonkaart> patronen,
        String afgehandeld,
        Pogingen pogingen,
        List<Feit> lijst,
        List<Feit> grenzen,
        Log log,
        FormView form) {

    /** @param bellen whom to call */
    public record Stuk(String kop, String tekst, String bellen) {}

    /**
     * Something that stands out.
     *
     * @param cijfers "42 pogingen, 0 gelukt"
     * @param daad the one act for this kind; null when there is none
     */
    public record Patroonkaart(
            long id,
            String icoon,
            String kop,
            String uitleg,
            String cijfers,
            String wanneer,
            String regels,
            Daad daad) {}

    /**
     * One act.
     *
     * @param stuurt whether it changes something: a button and no link
     * @param gevolg what it does besides; null when it does nothing else
     */
    public record Daad(String woorden, String adres, boolean stuurt, String gevolg) {}

    /** Failed sign-ins of some days. */
    public record Pogingen(String onder, String titel, List<Staaf> staven) {}

    /** @param hoogte in the picture, 0 to 80; {@code opvallend} when it is far above the others */
    public record Staaf(String dag, String langeDag, int x, int hoogte, int mislukt, int gelukt, boolean opvallend) {}

    /** A line of a card at the right. */
    public record Feit(String icoon, String kop, String tekst) {}

    /**
     * The lines.
     *
     * @param adres print of the one address that they are from; null for all
     * @param samen "318 regels in 7 dagen"
     * @param getoond "11 van 318 regels"
     * @param meer address with more of them; null when all are shown
     */
    public record Log(List<Filter> filters, String adres, String samen, List<Dag> dagen, String getoond, String meer) {}

    /** @param aantal lines of that day, not folded */
    public record Dag(String naam, String aantal, List<Regel> regels) {}

    /** @param toon "", "oker" or "steen" */
    public record Regel(
            String tijd,
            String icoon,
            String wat,
            String onder,
            String toon,
            String wie,
            String wieOnder,
            String waarvandaan) {}

    public boolean isRustig() {
        return patronen.isEmpty() && stuk == null;
    }
}
