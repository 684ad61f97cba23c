package nl.buurtregie.gebied;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.buurtregie.platform.RuleViolation;

/** How codes, names and numbers of areas are written, in files and in sentences. */
final class Gebiedtekst {

    private static final int LANGSTE_NAAM = 80;
    private static final int GENOEMD = 10;

    private Gebiedtekst() {}

    static String naam(String tekst) {
        boolean vreemd = tekst.chars().anyMatch(teken -> Character.isISOControl(teken) || teken == '<' || teken == '>');
        if (tekst.isBlank() || tekst.length() > LANGSTE_NAAM || vreemd) {
            throw new RuleViolation("G2.5", "Schrijf een naam van hooguit " + LANGSTE_NAAM + " tekens, zonder < of >.");
        }
        return tekst;
    }

    /** CBS writes the same code as BU00140101 and as 140101. */
    static String cbs(String soort, int cijfers, String tekst) {
        String code = tekst.toUpperCase(Locale.ROOT);
        String getal = code.startsWith(soort) ? code.substring(soort.length()) : code;
        if (!getal.matches("[0-9]{1," + cijfers + "}")) {
            throw new RuleViolation("G3.1", "Schrijf de code van het CBS: " + soort + " en " + cijfers + " cijfers.");
        }
        return soort + "0".repeat(cijfers - getal.length()) + getal;
    }

    static String buurt(String tekst) {
        return cbs("BU", 8, tekst);
    }

    static String code(Niveau niveau, String tekst) {
        return switch (niveau) {
            case BUURT -> buurt(tekst);
            case WIJK -> cbs("WK", 6, tekst);
            case GEMEENTE -> cbs("GM", 4, tekst);
            default -> eigen(tekst);
        };
    }

    private static String eigen(String tekst) {
        if (!tekst.matches("[A-Za-z0-9._-]{1,20}")) {
            throw new RuleViolation("G4.1", "Schrijf de code van het gebied met letters en cijfers, hooguit 20.");
        }
        return tekst;
    }

    /** Number and word: "1 buurt", "1.204 buurten". */
    static String aantal(int hoeveel, String een, String meer) {
        return hoeveel == 1 ? "1 " + een : "%,d ".formatted(hoeveel).replace(',', '.') + meer;
    }

    static String buurten(int hoeveel) {
        return aantal(hoeveel, "buurt", "buurten");
    }

    /** Those in which a sign may have been read wrong: whoever says yes sees them. */
    static List<String> metTeken(Collection<String> namen) {
        List<String> gelezen = namen.stream()
                .filter(naam -> naam.chars().anyMatch(teken -> teken > '~'))
                .distinct()
                .toList();
        return gelezen.isEmpty()
                ? List.of()
                : List.of("Namen met een bijzonder teken, zoals wij ze lezen: " + opsomming(gelezen) + ".");
    }

    /** The first few, and how many more. */
    static String opsomming(Collection<String> namen) {
        List<String> eerste = namen.stream().sorted().limit(GENOEMD).toList();
        int rest = namen.size() - eerste.size();
        return String.join(", ", eerste) + (rest > 0 ? " en nog " + rest : "");
    }
}
