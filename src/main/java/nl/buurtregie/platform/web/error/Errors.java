package nl.buurtregie.platform.web.error;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;

/** The pages that say why something did not work. */
public final class Errors {

    public static final Link HOME = new Link("Naar het begin", "/");

    private Errors() {}

    public static Response page(int status, ErrorView view) {
        return Page.of(status, "platform/fout", view.heading(), view);
    }

    /**
     * Whoever sent this is not logged in any more, or as somebody else: what was typed stands on the page, and a link back to it.
     *
     * @param typed may be empty
     */
    public static Response sessionExpired(ContainerRequestContext request, String typed) {
        return page(403, ErrorView.sessionExpired(login(request), typed));
    }

    /** Back to the page with the form, after logging in; the login page judges whether the path is one of ours. */
    private static Link login(ContainerRequestContext request) {
        String page = request.getHeaderString("Referer");
        String path =
                page == null ? "" : page.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
        boolean canComeBack = path.length() > 1 && !path.equals("/inloggen");
        String back = canComeBack ? "?naar=" + URLEncoder.encode(path, StandardCharsets.UTF_8) : "";
        return new Link("Opnieuw inloggen", "/inloggen" + back);
    }

    /** Not there, or not yours: you cannot tell which. */
    public static ErrorView notYours() {
        return ErrorView.notFound(HOME);
    }
}
