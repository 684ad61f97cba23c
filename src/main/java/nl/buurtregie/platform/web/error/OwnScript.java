package nl.buurtregie.platform.web.error;

import jakarta.servlet.http.HttpServletRequest;

/** Tells a request of the script of our own pages: another site's page cannot send its header, and a form neither. */
public interface OwnScript {

    /** What the script calls its header. */
    String header();

    default boolean wrote(HttpServletRequest request) {
        return "1".equals(request.getHeader(header()));
    }
}
