package nl.buurtregie.platform.web.page;

/** The addresses of the built style sheets, scripts and icons; the version in them lets a browser keep them for long. */
public final class Assets {

    private static volatile String version = "0";

    private Assets() {}

    /** Called once when the application starts. */
    public static void useVersion(String current) {
        version = current;
    }

    public static String url(String file) {
        return "/assets/" + file + "?v=" + version;
    }

    public static String icon(String name) {
        return url("icons.svg") + "#" + name;
    }
}
