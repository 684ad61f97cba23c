package nl.buurtregie.mensen.web;

import jakarta.ws.rs.core.Response;
import nl.buurtregie.platform.web.page.Page;

/** A link that does not open anything (any more): one page, whatever the cause, that says how to get another. */
final class Linkweg {

    private Linkweg() {}

    static Response werktNiet() {
        return Page.of(404, "mensen/linkweg", "Deze link werkt niet", new LinkwegView());
    }
}
