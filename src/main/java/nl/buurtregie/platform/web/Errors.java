package nl.buurtregie.platform.web;

import jakarta.ws.rs.core.Response;

/** The pages that say why something did not work. */
public final class Errors {

    static final Link HOME = new Link("Naar het begin", "/");

    private Errors() {}

    public static Response page(int status, ErrorView view) {
        return Page.of(status, "platform/fout", view.heading(), view);
    }

    /** Not there, or not yours: you cannot tell which. */
    public static ErrorView notYours() {
        return ErrorView.notFound(HOME);
    }
}
