package nl.buurtregie.loket.volgen.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.language.Spoken;

/**
 * The own case of a melder in plain words.
 *
 * @param hoort "vrijdag 4 december": before that day the melder hears from us; null when nothing was promised
 * @param basis the link itself, without a part
 * @param open the melder may still add something
 * @param stopbaar the melder may still stop
 */
public record VolgView(
        String nummer,
        String onderwerp,
        String aanhef,
        String kop,
        String tekst,
        String hoort,
        boolean laat,
        List<Stap> stappen,
        String basis,
        boolean open,
        boolean stopbaar) {

    /** stand is klaar, hier or komt; wanneer is "6 november", "nu bezig" or "". */
    public record Stap(String woorden, String stand, String wanneer) {

        /** For whoever does not see the colour. */
        public String standWoorden() {
            return switch (stand) {
                case "klaar" -> Spoken.text("volg.klaar");
                case "hier" -> Spoken.text("volg.hier");
                default -> Spoken.text("volg.komt");
            };
        }
    }

    /**
     * A small page with one thing to do.
     *
     * @param verdwijnt "8 weken": after that what is written goes
     */
    public record Handeling(String nummer, String terug, String actie, String verdwijnt, FormView form) {}
}
