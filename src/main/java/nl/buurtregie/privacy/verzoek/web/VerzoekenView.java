package nl.buurtregie.privacy.verzoek.web;

import java.util.List;
import nl.buurtregie.platform.web.page.DayStrip;
import nl.buurtregie.platform.web.page.Leaf;

/**
 * The list of requests.
 *
 * @param gesloten a page of those that were answered
 */
public record VerzoekenView(String samenvatting, List<Open> open, List<Gesloten> gesloten, Leaf blad) {

    /** One that has to be answered; the first is the most urgent. */
    public record Open(
            String nummer,
            String pad,
            String recht,
            String icoon,
            String stap,
            DayStrip strook,
            String uiterlijk,
            String binnen) {}

    /** One that was answered. */
    public record Gesloten(String nummer, String pad, String recht, String uitkomst, String wanneer) {}
}
