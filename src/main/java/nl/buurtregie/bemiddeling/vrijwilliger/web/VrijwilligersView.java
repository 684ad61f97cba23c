package nl.buurtregie.bemiddeling.vrijwilliger.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/**
 * All volunteers, and a form for one more.
 *
 * @param nieuwen mediators with an account who are no volunteer yet
 */
public record VrijwilligersView(List<Regel> regels, List<Option> nieuwen, List<Option> buurten, FormView form) {

    /** @param stand null when he or she can be asked */
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
            List<String> extra) {}
}
