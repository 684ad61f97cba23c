package nl.buurtregie.platform.web.error;

/** A request of the script of our own pages: another site's page cannot send this header, and a form neither. */
public final class OwnScript {

    public static final String HEADER = "X-Straat";

    private OwnScript() {}

    public static boolean wrote(String header) {
        return "1".equals(header);
    }
}
