package nl.buurtregie.bemiddeling.werk.web;

import java.util.List;
import nl.buurtregie.bemiddeling.web.VraagView;
import nl.buurtregie.platform.web.page.DayStrip;

/**
 * The cases of one mediator: what he or she is asked, what must be done first as a card, then all of them.
 *
 * @param deel what is shown of how many; null when that is all
 */
public record MijnZakenView(
        String datum, String groet, List<VraagView> vragen, Eerste eerste, List<Zaak> zaken, String deel) {

    /** The talk or the step that comes first, as the only dark card; without a number when something has to be read before. */
    public record Eerste(
            String wanneer,
            String stap,
            String aard,
            String samenMet,
            String href,
            String belNummer,
            String belWoorden,
            List<String> letOp) {}

    /** A case; {@code gepland} is its next talk, or null. */
    public record Zaak(String stap, String omschrijving, String href, DayStrip termijn, String gepland) {}
}
