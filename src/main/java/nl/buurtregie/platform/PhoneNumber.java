package nl.buurtregie.platform;

/** What can be a telephone number as people type it: the one form, for every page that asks for one. */
public final class PhoneNumber {

    /** Of the whole: digits with spaces, brackets or dashes between them, eight at least. */
    public static final String FORM = "[+0-9][0-9 ()-]{7,18}";

    private PhoneNumber() {}
}
