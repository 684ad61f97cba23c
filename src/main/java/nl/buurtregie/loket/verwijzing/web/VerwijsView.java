package nl.buurtregie.loket.verwijzing.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/** The form for a verwijzer, on one page: who fills it in does so more often. */
public record VerwijsView(
        FormView form,
        String sleutel,
        List<Option> verwijzers,
        List<Option> aarden,
        List<Option> buurten,
        List<Option> talen) {

    /** It was sent. */
    public record Klaar(String nummer, String hoort) {}
}
