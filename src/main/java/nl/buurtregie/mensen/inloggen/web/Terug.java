package nl.buurtregie.mensen.inloggen.web;

import jakarta.ws.rs.core.UriBuilder;

/** Where somebody wanted to be before logging in. */
public final class Terug {

    static final String VELD = "terugNaar";

    private static final String BEGIN = "/";

    private Terug() {}

    /** Only a path of our own: never to another site after logging in. */
    public static boolean isEigenPad(String pad) {
        return pad != null && pad.matches("/[a-z0-9][a-z0-9/-]{0,150}");
    }

    /** There, or where everybody begins. */
    static String pad(String naar) {
        return isEigenPad(naar) ? naar : BEGIN;
    }

    /** The path with the question for it, when there is one. */
    public static String via(String pad, String naar) {
        return isEigenPad(naar)
                ? UriBuilder.fromPath(pad).queryParam("naar", naar).build().toString()
                : pad;
    }
}
