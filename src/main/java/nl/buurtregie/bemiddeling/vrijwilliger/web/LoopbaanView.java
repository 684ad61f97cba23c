package nl.buurtregie.bemiddeling.vrijwilliger.web;

import java.util.List;
import nl.buurtregie.platform.web.step.ZaakView;

/**
 * One volunteer: what to do now, the road as a picture, what we know, and what happened.
 *
 * @param onder how he or she came
 * @param letOp what ends soon, each a sentence
 * @param account what there is of an account
 */
public record LoopbaanView(
        String pad,
        String naam,
        String onder,
        String stap,
        List<String> letOp,
        int versie,
        ZaakView.NuTeDoen nu,
        List<ZaakView.Actie> ook,
        List<Stap> weg,
        List<ZaakView.Gegeven> gegevens,
        Account account,
        List<ZaakView.Gebeurtenis> historie) {

    /**
     * One step of the picture.
     *
     * @param stand klaar, hier or komt
     * @param wanneer null when it was not, or not yet
     */
    public record Stap(String woorden, String stand, String wanneer) {

        public String standWoorden() {
            return new ZaakView.Stap(woorden, stand).standWoorden();
        }
    }

    /**
     * The account, in a sentence.
     *
     * @param vraagbaar a coördinator can ask for one now
     */
    public record Account(String zin, boolean vraagbaar) {}
}
