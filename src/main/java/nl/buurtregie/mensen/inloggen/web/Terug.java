package nl.buurtregie.mensen.inloggen.web;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;

/** Where somebody wanted to be before logging in. */
public final class Terug {

    static final String VELD = "terugNaar";

    private static final String BEGIN = "/";

    private Terug() {}

    /** Only a path of our own: never to another site after logging in. */
    private static boolean isEigenPad(String pad) {
        return pad != null && pad.matches("/[a-z0-9][a-z0-9/-]{0,150}");
    }

    /** There, or where everybody begins. */
    static String pad(String naar) {
        return isEigenPad(naar) ? naar : BEGIN;
    }

    /** The page on which a button was pressed, as the browser tells it; null when it does not. */
    static String vanaf(String referer) {
        try {
            return referer == null ? null : URI.create(referer).getPath();
        } catch (IllegalArgumentException onzin) {
            return null;
        }
    }

    /** The path with the question for it, when there is one. */
    public static String via(String pad, String naar) {
        return isEigenPad(naar)
                ? UriBuilder.fromPath(pad).queryParam("naar", naar).build().toString()
                : pad;
    }

    /** The same path; null when there is none, or it is somebody else's. */
    public static String ofNiets(String naar) {
        return isEigenPad(naar) ? naar : null;
    }
}
