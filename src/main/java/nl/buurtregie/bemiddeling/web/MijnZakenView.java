package nl.buurtregie.bemiddeling.web;

import java.util.List;
import nl.buurtregie.platform.web.DayStrip;

/** The cases of one mediator, the most urgent first. */
public record MijnZakenView(String datum, String groet, Eerste eerste, List<Zaak> zaken) {

    /** The case whose term ends first, as the only dark card. */
    public record Eerste(
            String wanneer,
            String stap,
            String aard,
            String samenMet,
            String href,
            String belNummer,
            String belWoorden) {}

    /** Another case. */
    public record Zaak(String stap, String omschrijving, String href, DayStrip termijn) {}
}
