package nl.buurtregie.wijkkompas.kompas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import org.apache.commons.csv.CSVRecord;

/** The thirteen cells of a line, each read or refused. */
final class Invoercellen {

    static final String KOP =
            "code;naam;definitie;eenheid;richting;bron;kwadrant;thema;volgorde;niveau;gebied;jaar;waarde";
    static final int AANTAL = 13;
    private static final int EERSTE_JAAR = 1990;

    private final Invoerkennis kennis;

    Invoercellen(Invoerkennis kennis) {
        this.kennis = kennis;
    }

    String code(String cel) {
        if (!cel.matches("[a-z0-9_]{1,50}")) {
            throw new RuleViolation("K1.5", "Schrijf de code met a–z, 0–9 en _, hooguit 50 tekens.");
        }
        if (kennis.eigen().contains(cel)) {
            throw new RuleViolation("K1.5", cel + " is een code van Buurtregie zelf. Kies een andere code.");
        }
        return cel;
    }

    /** @param bekend what an earlier line said, or null */
    Invoerdefinitie definitie(String code, CSVRecord rij, Invoerdefinitie bekend) {
        boolean leeg = rij.stream().skip(1).limit(8).allMatch(String::isEmpty);
        if (bekend != null && leeg) {
            return bekend;
        }
        Kompasthema thema = thema(rij.get(6), rij.get(7));
        Invoerdefinitie gelezen = new Invoerdefinitie(
                new Indicator.Ingevoerd(
                        code,
                        tekst("naam", rij.get(1), 80),
                        tekst("definitie", rij.get(2), 400),
                        tekst("eenheid", rij.get(3), 40),
                        richting(rij.get(4)),
                        tekst("bron", rij.get(5), 160)),
                thema.code(),
                volgorde(rij.get(8)));
        if (bekend != null && !bekend.equals(gelezen)) {
            throw new RuleViolation(
                    "K1.7", "Naam, uitleg of plek van " + code + " is anders dan op een eerdere regel.");
        }
        return gelezen;
    }

    private static String tekst(String wat, String cel, int langste) {
        boolean vreemd = cel.chars().anyMatch(teken -> Character.isISOControl(teken) || teken == '<' || teken == '>');
        if (cel.isEmpty() || cel.length() > langste || vreemd) {
            throw new RuleViolation("K1.6", "Vul " + wat + " in: hooguit " + langste + " tekens, zonder < of >.");
        }
        return cel;
    }

    private static int richting(String cel) {
        return switch (cel) {
            case "1", "+1" -> 1;
            case "0" -> 0;
            case "-1", "−1" -> -1;
            default ->
                throw new RuleViolation(
                        "K1.6", "Schrijf bij richting 1 (hoog is goed), -1 (hoog is slecht) of 0 (geen oordeel).");
        };
    }

    private static int volgorde(String cel) {
        if (!cel.matches("[0-9]{1,4}")) {
            throw new RuleViolation("K1.6", "Schrijf bij volgorde een heel getal van 0 tot en met 9999.");
        }
        return Integer.parseInt(cel);
    }

    private Kompasthema thema(String kwadrant, String thema) {
        return kennis.themas().stream()
                .filter(een -> gelijk(thema, een.naam(), een.code()))
                .filter(een ->
                        gelijk(kwadrant, een.kwadrant().naam(), een.kwadrant().name()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "K1.8", "Thema '" + kort(thema) + "' staat niet in kwadrant '" + kort(kwadrant) + "'."));
    }

    private static boolean gelijk(String cel, String een, String ander) {
        return cel.equalsIgnoreCase(een) || cel.equalsIgnoreCase(ander);
    }

    private static String kort(String cel) {
        return cel.length() > 40 ? cel.substring(0, 40) + "…" : cel;
    }

    /** @param komma the decimals are behind a comma: it is not what stands between the cells */
    Invoerregel regel(String code, CSVRecord rij, boolean komma) {
        Niveau niveau = Arrays.stream(Niveau.values())
                .filter(een -> gelijk(rij.get(9), een.name(), een.woord()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "K1.9", "Schrijf bij niveau: BUURT, WIJK, KOMPASWIJK, STADSDEEL of GEMEENTE."));
        String gebied = rij.get(10).toUpperCase(Locale.ROOT);
        Set<String> bekend = kennis.gebieden().get(niveau);
        String gevonden = bekend.contains(rij.get(10)) ? rij.get(10) : gebied;
        if (!bekend.contains(gevonden)) {
            throw new RuleViolation(
                    "K1.9", "Wij kennen geen " + niveau.woord() + " met code " + kort(rij.get(10)) + ".");
        }
        return new Invoerregel(code, niveau, gevonden, jaar(rij.get(11)), waarde(rij.get(12), komma));
    }

    private int jaar(String cel) {
        int jaar = cel.matches("[0-9]{4}") ? Integer.parseInt(cel) : 0;
        if (jaar < EERSTE_JAAR || jaar > kennis.ditJaar()) {
            throw new RuleViolation(
                    "K1.10", "Schrijf een jaar van " + EERSTE_JAAR + " tot en met " + kennis.ditJaar() + ".");
        }
        return jaar;
    }

    /** Decimal comma or point; empty is no figure. What can be a sign of thousands where these stand is asked. */
    private static BigDecimal waarde(String cel, boolean komma) {
        if (cel.isEmpty()) {
            return null;
        }
        if (!cel.matches("-?[0-9]{1,9}([.,][0-9]{1,9})?")) {
            throw new RuleViolation(
                    "K1.11", "'" + kort(cel) + "' is geen getal. Schrijf bijvoorbeeld 12,3, zonder punt bij duizend.");
        }
        String duizend = komma ? "." : ",";
        if (cel.matches("-?[1-9][0-9]{0,2}[" + duizend + "][0-9]{3}")) {
            throw new RuleViolation(
                    "K1.11",
                    "'" + cel + "' kan " + cel.replace(duizend, "") + " zijn of "
                            + cel.replace(duizend, komma ? "," : ".") + ". Schrijf een van die twee.");
        }
        return new BigDecimal(cel.replace(',', '.')).setScale(3, RoundingMode.HALF_UP);
    }
}
