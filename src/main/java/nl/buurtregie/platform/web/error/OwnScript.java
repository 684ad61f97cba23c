package nl.buurtregie.platform.web.error;

import java.util.function.UnaryOperator;

/** Tells a request of the script of our own pages: another site's page cannot send its header, and a form neither. */
public interface OwnScript {

    /** What the script calls its header. */
    String header();

    /** @param headers of the request, by name */
    default boolean wrote(UnaryOperator<String> headers) {
        return "1".equals(headers.apply(header()));
    }
}
