package nl.buurtregie.overlast.hotspot.web;

import java.util.List;
import nl.buurtregie.overlast.probleem.web.ProbleemView;
import nl.buurtregie.platform.web.page.Leaf;

/**
 * One hotspot: how often, what was seen and what was done, with photos; fit to print.
 *
 * @param keren as many as the summary says, but for those of another gebied
 * @param nietHier a sentence on what is left out; null when nothing is
 * @param eerder what was there before the period that counts
 */
public record HotspotView(
        String kenmerk,
        String naam,
        String soort,
        String buurt,
        String samenvatting,
        String regel,
        String plek,
        String bij,
        List<Keer> keren,
        String nietHier,
        List<Keer> eerder,
        List<ProbleemView.Foto> fotos,
        String gemaakt) {

    /** One time that it was seen there. */
    public record Keer(String nummer, String href, String wanneer, String afloop) {}

    /** One page of the list of them. */
    public record Lijst(String regel, List<Regel> regels, Leaf blad) {}

    /** A line of the list. */
    public record Regel(
            String naam, String href, String soort, String beeld, String buurt, String aantal, String laatst) {}
}
