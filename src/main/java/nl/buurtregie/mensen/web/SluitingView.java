package nl.buurtregie.mensen.web;

import java.util.List;
import nl.buurtregie.medewerker.OpenWerk;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;

/**
 * Closing an account: what stops, and who gets the open work.
 *
 * @param kanNiet why it cannot be closed; null when it can
 */
public record SluitingView(
        String actie, Link terug, String naam, String kanNiet, List<String> gevolgen, List<Werk> werk, FormView form) {

    /** The open work of one role, and who can take it. */
    public record Werk(String veld, String kop, String vraag, List<OpenWerk.Stuk> stukken, List<Option> opvolgers) {}
}
