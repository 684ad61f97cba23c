package nl.buurtregie.gebied.postcode;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.buurtregie.platform.RuleViolation;

/**
 * One line of the list: the house numbers of a postcode that lie in a buurt.
 *
 * @param regel where it stands in the file, from 1
 * @param van first house number; 1 when the line is about the whole postcode
 * @param tot last house number
 */
record Postcoderegel(int regel, String postcode, int van, int tot, String buurtCode) {

    private static final int HOOGSTE = 99_999;
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");
    private static final Pattern NUMMER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern GEMEENTE = Pattern.compile("(?:GM)?([0-9]{1,4})");
    private static final Pattern BUURT = Pattern.compile("(?:BU)?([0-9]{1,8})");

    /**
     * @param cellen postcode and buurt; between them nothing, one house number, or the first and the last
     * @throws RuleViolation with what has to change in this line
     */
    static Postcoderegel van(int regel, String[] cellen, Predicate<String> isBekend) {
        if (cellen.length < 2 || cellen.length > 4) {
            throw new RuleViolation("G1.1", "Zet op de regel een postcode, eventueel huisnummers, en een buurtcode.");
        }
        String postcode = netjes(cellen[0]);
        if (!POSTCODE.matcher(postcode).matches()) {
            throw new RuleViolation("G1.1", "Schrijf de postcode als 9741AB.");
        }
        int van = cellen.length == 2 ? 1 : nummer(cellen[1]);
        int tot = cellen.length == 2 ? HOOGSTE : nummer(cellen[cellen.length - 2]);
        if (van > tot) {
            throw new RuleViolation("G1.1", "Het laatste huisnummer is lager dan het eerste.");
        }
        return new Postcoderegel(regel, postcode, van, tot, buurt(cellen[cellen.length - 1], isBekend));
    }

    /**
     * How codes of buurten in this gemeente begin. CBS writes the same one as GM0014 and as 14.
     *
     * @throws RuleViolation when it is no gemeente
     */
    static String gemeente(String cel) {
        var cijfers = GEMEENTE.matcher(netjes(cel));
        if (!cijfers.matches()) {
            throw new RuleViolation("G1.1", "Schrijf in de vijfde kolom de gemeentecode van het CBS, zoals GM0014.");
        }
        return "BU%04d".formatted(Integer.parseInt(cijfers.group(1)));
    }

    private static int nummer(String cel) {
        int nummer = NUMMER.matcher(netjes(cel)).matches() ? Integer.parseInt(netjes(cel)) : 0;
        if (nummer < 1) {
            throw new RuleViolation("G1.1", "Schrijf een huisnummer van 1 tot en met 99999, zonder letter.");
        }
        return nummer;
    }

    /** CBS writes the same code as BU00140101 and as 140101. */
    private static String buurt(String cel, Predicate<String> isBekend) {
        var cijfers = BUURT.matcher(netjes(cel));
        if (!cijfers.matches()) {
            throw new RuleViolation("G1.1", "Schrijf de buurtcode van het CBS, zoals BU00140101.");
        }
        String code = "BU%08d".formatted(Integer.parseInt(cijfers.group(1)));
        if (!isBekend.test(code)) {
            throw new RuleViolation("G1.2", "Buurt " + code + " is niet een van onze buurten.");
        }
        return code;
    }

    private static String netjes(String cel) {
        return cel.replaceAll("[\\s\"]", "").toUpperCase(Locale.ROOT);
    }
}
