package nl.buurtregie.bemiddeling.vrijwilliger.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Leaf;
import nl.buurtregie.platform.web.page.Option;

/**
 * All volunteers: first who is on the way to a first case, then who mediates, then who stopped.
 *
 * @param nieuwen mediators with an account who are no volunteer yet
 */
public record VrijwilligersView(
        List<Onderweg> onderweg,
        List<Regel> regels,
        Gestopt gestopt,
        List<Option> nieuwen,
        List<Option> buurten,
        FormView form) {

    public boolean isLeeg() {
        return onderweg.isEmpty() && regels.isEmpty();
    }

    /** Who stopped, a page of them. */
    public record Gestopt(List<Onderweg> regels, Leaf blad) {}

    /**
     * Somebody who is not there yet, or not any more.
     *
     * @param volgende what to do now; empty for nothing
     * @param letOp what ends soon; null for nothing
     */
    public record Onderweg(String href, String naam, String stap, String volgende, String sinds, String letOp) {}

    /**
     * Somebody who mediates.
     *
     * @param stand null when he or she can be asked
     * @param letOp what ends soon; null for nothing
     */
    public record Regel(
            String href,
            String naam,
            String buurt,
            String talen,
            int zaken,
            int hoogstens,
            String wanneer,
            String herkomst,
            String stand,
            String letOp,
            List<String> extra) {}
}
