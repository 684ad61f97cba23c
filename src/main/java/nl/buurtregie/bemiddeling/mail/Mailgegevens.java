package nl.buurtregie.bemiddeling.mail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.begrip.Buurweet;

/**
 * What a mail says of the resident and the other neighbour, as far as it stands there in a form that a machine can be sure of: lines
 * with a label ("Naam bewoner: …") and Dutch addresses. A proposal: a person looks at it before it is anything.
 *
 * @param regels what stood behind a label
 * @param adressen in the order of the text, each once, at most two; the resident's first
 */
public record Mailgegevens(Map<Label, String> regels, List<Adres> adressen) {

    private static final int ADRESSEN = 2;
    private static final int LANGST = 80;

    /** What a line begins with. */
    public enum Label {
        NAAM("naam( van)?( de)?( bewoner| melder| huurder| cli[eë]nt)?|bewoner|melder|huurder|cli[eë]nt"),
        TELEFOON("(telefoon|telefoonnummer|mobiel|tel[.]?)( van)?( de)?( bewoner| melder| huurder| cli[eë]nt)?"),
        EMAIL("(e-?mail|e-?mailadres)( van)?( de)?( bewoner| melder| huurder| cli[eë]nt)"),
        TWEEDE_NAAM("(naam )?(andere|tweede) (buur|partij|bewoner)|naam (van )?(de )?(buur|buurman|buurvrouw)"),
        BUUR_WEET("weet (de |deze )?((andere|tweede) )?(buur|buurman|buurvrouw) (het|ervan|hiervan|dat u ons vraagt)");

        private final Pattern vorm;

        Label(String begin) {
            this.vorm = Pattern.compile(
                    "(?:" + begin + ") ?(?::|[?]:?) ?(?<waarde>.{1," + LANGST + "})", Pattern.CASE_INSENSITIVE);
        }

        private Optional<String> in(String regel) {
            Matcher gelezen = vorm.matcher(regel.strip());
            return gelezen.matches() ? Optional.of(gelezen.group("waarde").strip()) : Optional.empty();
        }
    }

    private static final String WOORD = "[\\p{L}.'’-]{1,40}";
    private static final String TOEVOEGING = "(?:-?([A-Za-z]{1,2}|(?<=-)[0-9]{1,3}))?(?![\\p{L}0-9])";
    private static final String NUMMER = "([1-9][0-9]{0,4})" + TOEVOEGING;
    private static final String POSTCODE = "([1-9][0-9]{3} ?[A-Z]{2})(?![\\p{L}0-9])";

    /** "Perzikstraat 12a, 9741 AB", or "9741 AB nr. 12". */
    private static final Pattern ADRES =
            Pattern.compile("((?:['’]s-|['’]t )?\\p{Lu}" + WOORD + "(?: " + WOORD + "){0,5}?) " + NUMMER + "[ ,]*\\n?"
                    + POSTCODE + "|" + POSTCODE + "[ ,]*(?:(?:nr|nummer|huisnummer)[ .:]*)?" + NUMMER);

    public Mailgegevens {
        regels = Map.copyOf(regels);
        adressen = List.copyOf(adressen);
    }

    /** @param tekst of a mail; what cannot be read is left out */
    public static Mailgegevens uit(String tekst) {
        Map<Label, String> regels = new EnumMap<>(Label.class);
        for (String regel : tekst.split("\\n")) {
            for (Label label : Label.values()) {
                label.in(regel).ifPresent(waarde -> regels.putIfAbsent(label, waarde));
            }
        }
        return new Mailgegevens(regels, adressen(tekst));
    }

    /** What stood behind a label, or null. */
    public String regel(Label label) {
        return regels.get(label);
    }

    /** Yes or no, when that is all that stands there; else null. */
    public Buurweet buurWeet() {
        return Optional.ofNullable(regels.get(Label.BUUR_WEET))
                .map(waarde -> waarde.toLowerCase(Locale.ROOT).replace(".", ""))
                .flatMap(waarde -> Stream.of(Buurweet.values())
                        .filter(een -> een.woord().equals(waarde))
                        .findFirst())
                .orElse(null);
    }

    private static List<Adres> adressen(String tekst) {
        List<Adres> gevonden = new ArrayList<>();
        Matcher gelezen = ADRES.matcher(tekst);
        while (gevonden.size() < ADRESSEN && gelezen.find()) {
            Adres adres = gelezen.group(1) != null
                    ? new Adres(
                            gelezen.group(1), gelezen.group(4), Integer.parseInt(gelezen.group(2)), gelezen.group(3))
                    : new Adres(null, gelezen.group(5), Integer.parseInt(gelezen.group(6)), gelezen.group(7));
            if (gevonden.stream().noneMatch(een -> isZelfdeDeur(een, adres))) {
                gevonden.add(adres);
            }
        }
        return gevonden;
    }

    private static boolean isZelfdeDeur(Adres een, Adres ander) {
        return een.postcode().equals(ander.postcode())
                && een.huisnummer() == ander.huisnummer()
                && String.valueOf(een.toevoeging()).equalsIgnoreCase(String.valueOf(ander.toevoeging()));
    }
}
