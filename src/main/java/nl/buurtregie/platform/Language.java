package nl.buurtregie.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages for residents. The Dutch text is the one that counts; the others are translations of it. */
public enum Language {
    DUTCH("nl", "Nederlands", "Nederlands"),
    ENGLISH("en", "English", "Engels"),
    POLISH("pl", "Polski", "Pools"),
    TURKISH("tr", "Türkçe", "Turks"),
    ARABIC("ar", "العربية", "Arabisch"),
    UKRAINIAN("uk", "Українська", "Oekraïens");

    /** In the address of a page, for a link that opens in a language. */
    public static final String PARAMETER = "taal";

    private final String code;
    private final String ownName;
    private final String dutchName;

    Language(String code, String ownName, String dutchName) {
        this.code = code;
        this.ownName = ownName;
        this.dutchName = dutchName;
    }

    /** Empty for a language in which there are no pages. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** @param dutchName as the language of a party in a case is kept; Dutch when there are no pages in it */
    public static Language spokenAs(String dutchName) {
        return Arrays.stream(values())
                .filter(one -> one.dutchName.equals(dutchName))
                .findFirst()
                .orElse(DUTCH);
    }

    /** As HTML, HTTP and the names of the bundles write it. */
    public String code() {
        return code;
    }

    /** As whoever speaks it writes it. */
    public String ownName() {
        return ownName;
    }

    /** As the language of a party in a case is kept. */
    public String dutchName() {
        return dutchName;
    }

    /** Which way it is written: "ltr" or "rtl". */
    public String direction() {
        return this == ARABIC ? "rtl" : "ltr";
    }

    public boolean isDutch() {
        return this == DUTCH;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** What makes a link open in this language, to put behind its path; nothing for Dutch. */
    public String query() {
        return isDutch() ? "" : "?" + PARAMETER + "=" + code;
    }
}
