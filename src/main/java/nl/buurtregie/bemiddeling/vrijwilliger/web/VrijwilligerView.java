package nl.buurtregie.bemiddeling.vrijwilliger.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;

/**
 * One volunteer to see and change.
 *
 * @param terug null on the own page
 * @param buurten empty on the own page: what is for the coördinator is not asked there
 */
public record VrijwilligerView(
        Link terug,
        String kop,
        String onder,
        String actie,
        List<Option> buurten,
        List<Option> talen,
        List<Option> dagdelen,
        List<Option> training,
        List<Option> herkomst,
        FormView form) {

    /** False for a colleague, who has an e-mail address only. */
    public boolean isVrijwilliger() {
        return !talen.isEmpty();
    }

    /** The own page. */
    public boolean isEigen() {
        return terug == null;
    }
}
