package nl.buurtregie.correspondentie;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ResourceBundle;

/** What a letter says besides its template, in the language of who reads it. */
public final class Briefwoorden {

    private static final ResourceBundle.Control ZONDER_TAAL_VAN_DE_SERVER =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Around what keeps its own order: the mark of Unicode for it, which an e-mail understands by itself. */
    static final char LINKS_NAAR_RECHTS = '\u200E';

    private final Brieftaal taal;
    private final ResourceBundle woorden;

    private Briefwoorden(Brieftaal taal) {
        this.taal = taal;
        this.woorden = ResourceBundle.getBundle("brieven.brief", taal.locale(), ZONDER_TAAL_VAN_DE_SERVER);
    }

    public static Briefwoorden in(Brieftaal taal) {
        return new Briefwoorden(taal);
    }

    /** The heading of the letter itself. */
    public String kop(Briefsoort soort) {
        return woord("kop." + soort);
    }

    /** On the envelope of somebody whose name we do not know. */
    public String bewoner() {
        return woord("bewoner");
    }

    public String zaaknummer() {
        return woord("zaaknummer");
    }

    /** "24 november 2026" */
    public String dag(LocalDate dag) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(taal.locale())
                .format(dag);
    }

    /** A number or an address keeps its own order in a text that reads from right to left. */
    String los(String waarde) {
        return taal.richting().equals("rtl") ? LINKS_NAAR_RECHTS + waarde + LINKS_NAAR_RECHTS : waarde;
    }

    String woord(String naam) {
        return woorden.getString(naam);
    }

    String zin(String naam, Object... delen) {
        return new MessageFormat(woorden.getString(naam), taal.locale()).format(delen);
    }
}
