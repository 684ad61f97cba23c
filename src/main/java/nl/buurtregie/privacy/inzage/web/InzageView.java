package nl.buurtregie.privacy.inzage.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/**
 * Who saw a case.
 *
 * @param nummer null: nothing was asked yet
 * @param samenvatting "34 regels van 8 mensen"
 */
public record InzageView(FormView form, String nummer, String samenvatting, List<Dag> dagen, List<Kijker> kijkers) {

    /** The lines of one day, newest first. */
    public record Dag(String naam, List<Regel> regels) {}

    /**
     * @param rol what he or she is; that is why it was allowed
     * @param gewijzigd whether something was changed, and not only seen
     */
    public record Regel(String tijd, String wie, String rol, String wat, boolean gewijzigd) {}

    /** @param deel of the one who looked most, in per cent */
    public record Kijker(String wie, int keren, int deel) {}
}
