package nl.buurtregie.post.vanzelf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.RuleViolation;

/**
 * The words of one kind of message.
 *
 * @param onderwerp holds no name and no address: it is shown on locked phones
 * @param sms null when it never goes as a text message
 */
public record Berichttekst(String onderwerp, String tekst, String sms) {

    private static final int LANGSTE_ONDERWERP = 120;
    private static final int LANGSTE_GEVULD = 200;
    private static final int LANGSTE_TEKST = 4_000;
    private static final int LANGSTE_SMS = 480;
    private static final String GEWOON = "@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final Pattern VELD = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

    /** What is filled in for how it stands is a sentence. */
    private static final Pattern EINDE_ZIN =
            Pattern.compile("(?<=[.!?؟]|\\{\\{\\s{0,9}stand\\s{0,9}\\}\\})\\s+", Pattern.CASE_INSENSITIVE);

    /** With one kind of line ends, and nothing in it that cannot be filled in. */
    Berichttekst gekeurd(Berichtsoort soort) {
        Berichttekst net =
                new Berichttekst(regels(onderwerp), regels(tekst), soort.weg().isOokSms() ? regels(sms) : null);
        eis(net.onderwerp, "onderwerp", "Schrijf een onderwerp van hooguit ", LANGSTE_ONDERWERP);
        eis(net.tekst, "tekst", "Schrijf een tekst van hooguit ", LANGSTE_TEKST);
        if (net.sms != null) {
            eis(net.sms, "sms", "Schrijf een sms van hooguit ", LANGSTE_SMS);
        }
        if (net.onderwerp.contains("\n")) {
            throw new RuleViolation("P7.1", "onderwerp", "Schrijf het onderwerp op één regel.");
        }
        keur(soort, "onderwerp", net.onderwerp);
        keur(soort, "tekst", net.tekst);
        keur(soort, "sms", net.sms == null ? "" : net.sms);
        return net;
    }

    private static void eis(String waarde, String veld, String zin, int hoogstens) {
        if (waarde.isEmpty() || waarde.length() > hoogstens) {
            throw new RuleViolation("P7.1", veld, zin + hoogstens + " tekens.");
        }
    }

    private static void keur(Berichtsoort soort, String veld, String waarde) {
        Matcher gevonden = VELD.matcher(waarde);
        while (gevonden.find()) {
            Optional<Berichtveld> gevraagd = Berichtveld.van(gevonden.group(1));
            if (gevraagd.filter(soort.velden()::contains).isEmpty()) {
                throw onbekend(soort, veld, gevonden.group());
            }
        }
        String rest = gevonden.replaceAll("");
        Stream.of("{{", "}}").filter(rest::contains).findFirst().ifPresent(los -> {
            throw onbekend(soort, veld, los);
        });
    }

    private static RuleViolation onbekend(Berichtsoort soort, String veld, String getypt) {
        String keus = soort.velden().stream().map(Berichtveld::code).collect(Collectors.joining(", "));
        return new RuleViolation(
                "P7.2", veld, "‘" + getypt + "’ kan niet in dit bericht. Je kunt kiezen uit " + keus + ".");
    }

    /** A value is put in as it is: what looks like a placeholder in it stays words. A subject stays one line, of a length that is read. */
    public Berichttekst vul(Map<Berichtveld, String> waarden) {
        return new Berichttekst(
                regel(vul(onderwerp, waarden)), vul(tekst, waarden), sms == null ? null : vul(sms, waarden));
    }

    /** With one more line at the end of the e-mail; a text message is paid by its length. */
    Berichttekst inMail(String regel) {
        return new Berichttekst(onderwerp, tekst + "\n\n" + regel, sms);
    }

    /** With one more line at the end of both. */
    Berichttekst overal(String regel) {
        return new Berichttekst(onderwerp, tekst + "\n\n" + regel, sms == null ? null : sms + "\n" + regel);
    }

    private static String vul(String tekst, Map<Berichtveld, String> waarden) {
        return VELD.matcher(zonderLeeg(tekst, waarden))
                .replaceAll(veld -> Matcher.quoteReplacement(
                        Berichtveld.van(veld.group(1)).map(waarden::get).orElse("")));
    }

    /** A promise without a day is none: its sentence falls away, unless that is all there is. */
    private static String zonderLeeg(String tekst, Map<Berichtveld, String> waarden) {
        if (!waarden.getOrDefault(Berichtveld.HOORT, "-").isEmpty() || !isBelofte(tekst)) {
            return tekst;
        }
        String rest = tekst.lines()
                .flatMap(regel -> isBelofte(regel) ? andereZinnen(regel) : Stream.of(regel))
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
        return rest.isEmpty() ? tekst : rest;
    }

    /** The line without them; none when nothing is left of it. */
    private static Stream<String> andereZinnen(String regel) {
        return Stream.of(EINDE_ZIN.split(regel))
                .filter(zin -> !isBelofte(zin))
                .reduce((een, ander) -> een + " " + ander)
                .stream();
    }

    private static boolean isBelofte(String tekst) {
        return VELD.matcher(tekst).results().anyMatch(veld -> Berichtveld.van(veld.group(1))
                .filter(Berichtveld.HOORT::equals)
                .isPresent());
    }

    private static String regel(String tekst) {
        String een = tekst.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (een.length() <= LANGSTE_GEVULD) {
            return een;
        }
        boolean half = Character.isHighSurrogate(een.charAt(LANGSTE_GEVULD - 1));
        return een.substring(0, half ? LANGSTE_GEVULD - 1 : LANGSTE_GEVULD);
    }

    private static String regels(String getypt) {
        return getypt == null
                ? ""
                : getypt.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** "95 tekens, 1 bericht": with other letters than those of the network a message holds less. */
    public static String smslengte(String tekst) {
        boolean gewoon = tekst.chars().allMatch(teken -> GEWOON.indexOf(teken) >= 0);
        int een = gewoon ? 160 : 70;
        int deel = gewoon ? 153 : 67;
        int aantal = tekst.length() <= een ? 1 : (tekst.length() + deel - 1) / deel;
        return tekst.length() + " tekens, " + (aantal == 1 ? "1 bericht" : aantal + " berichten");
    }

    /** Paragraphs with the filled-in parts apart: every second piece is one that was filled in. */
    public static List<List<String>> stukken(String tekst, Map<Berichtveld, String> waarden) {
        return Stream.of(tekst.split("\n\n"))
                .map(alinea -> alinea(alinea, waarden))
                .toList();
    }

    private static List<String> alinea(String alinea, Map<Berichtveld, String> waarden) {
        Matcher veld = VELD.matcher(alinea);
        Stream.Builder<String> stukken = Stream.builder();
        int tot = 0;
        while (veld.find()) {
            stukken.add(alinea.substring(tot, veld.start()));
            stukken.add(Berichtveld.van(veld.group(1)).map(waarden::get).orElse(""));
            tot = veld.end();
        }
        return stukken.add(alinea.substring(tot)).build().toList();
    }
}
