package nl.buurtregie.loket.verwijzing.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/**
 * The form for a verwijzer, on one page: who fills it in does so more often.
 *
 * @param verdwijnt "8 weken": after that what is written goes
 * @param bekend who came with an own link; null for a stranger
 */
public record VerwijsView(
        FormView form,
        String sleutel,
        List<Option> verwijzers,
        List<Option> aarden,
        List<Option> buurten,
        List<Option> talen,
        List<Option> tweedeTalen,
        List<Option> weet,
        String verdwijnt,
        Bekend bekend) {

    /** Whose own link it is; the form sends what is known along. */
    public record Bekend(
            String geheim,
            String soort,
            String initialen,
            String naam,
            String organisatie,
            String email,
            String telefoon) {}

    /** It was sent. */
    public record Klaar(String nummer, String hoort) {}
}
