package nl.buurtregie.wijkkompas.kompas;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.Separator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file with figures of others, read: a figure a line, or what is wrong with it. */
final class Invoerbestand {

    private static final int MEESTE_REGELS = 150_000;

    /** Counted before they are taken apart: a line may be all commas. */
    private static final int MEESTE_CELLEN = (MEESTE_REGELS + 1) * Invoercellen.AANTAL;

    private static final int MEESTE_FOUTEN = 1_000;

    private final Invoercellen cellen;
    private char scheiding;
    private final Map<String, Invoerdefinitie> definities = new HashMap<>();
    private final List<Invoerregel> regels = new ArrayList<>();
    private final Set<Invoerregel> gezien = new HashSet<>();
    private final List<Invoerfout> fouten = new ArrayList<>();
    private int geweigerd;

    private Invoerbestand(Invoercellen cellen) {
        this.cellen = cellen;
    }

    static Invoerbestand lees(String tekst, Invoerkennis kennis) {
        if (tekst.indexOf('\uFFFD') >= 0 || tekst.indexOf('\0') >= 0) {
            throw new RuleViolation(
                    "K1.1",
                    "bestand",
                    "Dit bestand is geen CSV, of er zijn letters in kwijt. Sla het op als CSV UTF-8, en kies het opnieuw.");
        }
        Invoerbestand bestand = new Invoerbestand(new Invoercellen(kennis));
        bestand.lees(tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst);
        return bestand;
    }

    private void lees(String tekst) {
        scheiding = Separator.of(tekst);
        if (tekst.chars().filter(teken -> teken == scheiding || teken == '\n').count() > MEESTE_CELLEN) {
            throw teLang();
        }
        CSVFormat vorm = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(scheiding)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser rijen = CSVParser.parse(new StringReader(tekst), vorm)) {
            for (CSVRecord rij : rijen) {
                neem(rij, rijen.getCurrentLineNumber());
            }
        } catch (IOException | UncheckedIOException onleesbaar) {
            throw new RuleViolation("K1.1", "bestand", "Dit is geen CSV. Kijk of elk aanhalingsteken ook sluit.");
        }
        if (regels.isEmpty() && fouten.isEmpty()) {
            throw new RuleViolation("K1.1", "bestand", "Kies een bestand met minstens één regel.");
        }
    }

    private void neem(CSVRecord rij, long regel) {
        if (rij.getRecordNumber() == 1 && rij.get(0).equalsIgnoreCase("code")) {
            return;
        }
        if (regels.size() + geweigerd >= MEESTE_REGELS) {
            throw teLang();
        }
        try {
            neem(rij);
        } catch (RuleViolation nee) {
            geweigerd++;
            if (fouten.size() < MEESTE_FOUTEN) {
                fouten.add(new Invoerfout(Math.max(1, regel), nee.getMessage()));
            }
        }
    }

    private static RuleViolation teLang() {
        return new RuleViolation(
                "K1.2",
                "bestand",
                "Dit zijn meer dan 150.000 regels. Knip het bestand in tweeën, met in elk deel de uitleg van elke code.");
    }

    private void neem(CSVRecord rij) {
        if (rij.size() != Invoercellen.AANTAL) {
            throw new RuleViolation(
                    "K1.3",
                    "Op een regel staan 13 cellen: " + Invoercellen.KOP + ". Hier staan er " + rij.size() + ".");
        }
        String code = cellen.code(rij.get(0));
        Invoerdefinitie bekend = definities.get(code);
        Invoerdefinitie definitie = cellen.definitie(code, rij, bekend);
        Invoerregel regel = cellen.regel(code, rij, scheiding != ',');
        if (!gezien.add(new Invoerregel(regel.code(), regel.niveau(), regel.gebied(), regel.jaar(), null))) {
            throw new RuleViolation(
                    "K1.4",
                    code + " voor " + regel.gebied() + " in " + regel.jaar() + " staat er al. Haal er één weg.");
        }
        definities.putIfAbsent(code, definitie);
        regels.add(regel);
    }

    Map<String, Invoerdefinitie> definities() {
        return definities;
    }

    List<Invoerregel> regels() {
        return regels;
    }

    /** The first thousand. */
    List<Invoerfout> fouten() {
        return fouten;
    }

    int geweigerd() {
        return geweigerd;
    }
}
