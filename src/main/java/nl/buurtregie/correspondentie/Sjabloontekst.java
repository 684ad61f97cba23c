package nl.buurtregie.correspondentie;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.buurtregie.platform.RuleViolation;

/** The text of a template: which placeholders it may have, and what becomes of them. */
final class Sjabloontekst {

    static final int MAXIMUM = 6_000;
    private static final Pattern VELD = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

    private Sjabloontekst() {}

    /** @return the text with one kind of line ends */
    static String gekeurd(Briefsoort soort, String getypt) {
        String tekst = getypt == null ? "" : regels(getypt);
        if (tekst.isEmpty() || tekst.length() > MAXIMUM) {
            throw new RuleViolation("C1.2", "tekst", "Schrijf een tekst van hooguit " + MAXIMUM + " tekens.");
        }
        Matcher velden = VELD.matcher(tekst);
        while (velden.find()) {
            Optional<Invulveld> veld = Invulveld.van(velden.group(1).strip());
            if (veld.filter(soort.velden()::contains).isEmpty()) {
                throw onbekend(soort, velden.group());
            }
        }
        String rest = velden.replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            throw onbekend(soort, rest.contains("{{") ? "{{" : "}}");
        }
        return tekst;
    }

    private static RuleViolation onbekend(Briefsoort soort, String getypt) {
        String keus = soort.velden().stream().sorted().map(Invulveld::code).collect(Collectors.joining(", "));
        return new RuleViolation(
                "C1.1", "tekst", "‘" + getypt + "’ kan niet in deze brief. Je kunt kiezen uit " + keus + ".");
    }

    /** A value is put in as it is: what looks like a placeholder in it stays words. */
    static String vul(String tekst, Map<Invulveld, String> waarden) {
        return VELD.matcher(tekst)
                .replaceAll(veld ->
                        Matcher.quoteReplacement(Invulveld.van(veld.group(1).strip())
                                .map(waarden::get)
                                .map(Brieftekst::letterlijk)
                                .orElse(veld.group())));
    }

    static String regels(String getypt) {
        return getypt.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
