package nl.buurtregie.overlast.melding.web;

import java.util.List;
import nl.buurtregie.overlast.begrip.Contacttekst;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/**
 * The page for a report by telephone.
 *
 * @param contact how it is asked where an answer may go
 * @param verdwijnt "8 weken": after that what is written goes
 */
public record OpneemView(
        FormView form,
        String sleutel,
        List<Option> soorten,
        List<Option> buurten,
        Contacttekst contact,
        String verdwijnt,
        Bekend bekend) {

    /**
     * What may be the same.
     *
     * @param zin why there is nothing to choose, or where this is about
     * @param opties empty when there is nothing
     */
    public record Bekend(FormView form, String zin, List<Option> opties) {}
}
