package nl.buurtregie.platform.web.error;

import jakarta.ws.rs.core.Response;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;

/** The pages that say why something did not work. */
public final class Errors {

    public static final Link HOME = new Link("Naar het begin", "/");

    private Errors() {}

    public static Response page(int status, ErrorView view) {
        return Page.of(status, "platform/fout", view.heading(), view);
    }

    /** Not there, or not yours: you cannot tell which. */
    public static ErrorView notYours() {
        return ErrorView.notFound(HOME);
    }
}
