package nl.buurtregie.platform.web.language;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.RuleViolation;

/**
 * The language of the page that is being made, and its words. It belongs to the thread, as jte advises for words: also what
 * stands deep in a form needs it. Pages that are in Dutch only never begin one, and read Dutch.
 */
public final class Spoken {

    private static final ThreadLocal<Spoken> NOW = new ThreadLocal<>();

    private final Language language;
    private final boolean switched;

    private Spoken(Language language, boolean switched) {
        this.language = language;
        this.switched = switched;
    }

    /**
     * From here on, until {@link #end}.
     *
     * @param switched somebody with a half filled form asks for it in this language: nothing is sent yet
     */
    public static void begin(Language language, boolean switched) {
        NOW.set(new Spoken(language, switched));
    }

    public static void end() {
        NOW.remove();
    }

    public static Language language() {
        return isChoice() ? NOW.get().language : Language.DUTCH;
    }

    /** Whether this page is in several languages. */
    public static boolean isChoice() {
        return NOW.get() != null;
    }

    public static boolean isSwitched() {
        return isChoice() && NOW.get().switched;
    }

    /** Whether nobody who knows the language has read its words yet. */
    public static boolean isByMachine() {
        return text("vertaling").equals("machine");
    }

    /** A sentence without markup. */
    public static String text(String key, Object... parts) {
        if (parts.length == 0) {
            return words().lookup(key); // a script fills in the parts itself
        }
        StringOutput sentence = new StringOutput();
        words().localize(key, strings(parts)).writeTo(sentence);
        return sentence.toString();
    }

    /** A sentence with the markup that stands in it; its parts are shown as they were typed. */
    public static Content rich(String key, Object... parts) {
        return words().localize(key, strings(parts));
    }

    /** What the program itself says in Dutch, elsewhere too. */
    public static String code(String key, String dutch) {
        return language().isDutch() ? dutch : text(key);
    }

    /** What an organisation may have named in its own way: then there is no translation, and its own words stand. */
    public static String named(String key, String dutch) {
        boolean ours = Words.of(Language.DUTCH).knows(key)
                && Words.of(Language.DUTCH).lookup(key).equals(dutch);
        return ours ? text(key) : dutch;
    }

    /** Why something is not possible: the rule itself says it in Dutch, or a page for residents by a key. */
    public static String refusal(RuleViolation refused) {
        if (language().isDutch() || isKey(refused.getMessage())) {
            return message(refused.getMessage());
        }
        String key = "regel." + refused.rule();
        return text(words().knows(key) ? key : "regel.anders");
    }

    /** A key between braces becomes its sentence, as in Bean Validation; other sentences stay. */
    public static String message(String written) {
        return isKey(written) ? text(written.substring(1, written.length() - 1)) : written;
    }

    private static boolean isKey(String written) {
        return written.startsWith("{") && written.endsWith("}");
    }

    /** A number, an address or a name of its own direction, within a plain sentence. */
    public static String apart(String part) {
        return language().direction().equals("rtl") ? "\u2068" + part + "\u2069" : part;
    }

    private static Words words() {
        return Words.of(language());
    }

    private static Object[] strings(Object... parts) {
        Object[] strings = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            strings[i] = String.valueOf(parts[i]);
        }
        return strings;
    }
}
