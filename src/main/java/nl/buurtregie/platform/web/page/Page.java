package nl.buurtregie.platform.web.page;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * What a page class answers: a template and its view record.
 *
 * @param template path under src/main/jte without ".jte"
 * @param title of the browser window, without the product name
 * @param view the record that the template takes as {@code view}
 */
public record Page(String template, String title, Object view) {

    public static Response ok(String template, String title, Object view) {
        return of(200, template, title, view);
    }

    /** The same form again, with what was typed and what to change. */
    public static Response invalid(String template, String title, Object view) {
        return of(422, template, title, view);
    }

    public static Response of(int status, String template, String title, Object view) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new Page(template, title, view))
                .build();
    }

    /** The same for everybody, so that it may be kept on the way; nothing of a session is in it. */
    public static Response shared(int seconds, String template, String title, Object view) {
        return Response.fromResponse(ok(template, title, view))
                .header("Cache-Control", "public, max-age=" + seconds)
                .build();
    }

    /** After a change: go and look. */
    public static Response goTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
