package nl.buurtregie.platform.web.page;

/** One choice: the value sent, its label, and for cards a consequence line, an icon and the words after "Daarna". */
public record Option(String value, String label, String hint, String icon, String after) {

    public static Option of(String value, String label) {
        return new Option(value, label, null, null, null);
    }

    public static Option withHint(String value, String label, String hint) {
        return new Option(value, label, hint, null, null);
    }

    public static Option card(String value, String label, String hint, String icon, String after) {
        return new Option(value, label, hint, icon, after);
    }
}
