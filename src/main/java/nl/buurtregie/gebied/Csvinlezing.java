package nl.buurtregie.gebied;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.Separator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of lines: each is read, and those that are refused say why. */
abstract class Csvinlezing implements Inlezing {

    private static final int MEESTE_REGELS = 50_000;

    /** Counted before they are taken apart: a line may be all commas. */
    private static final int MEESTE_CELLEN = 10 * MEESTE_REGELS;

    private final List<Importfout> fouten = new ArrayList<>();
    private int regels;

    /** @throws RuleViolation with what has to change in this line */
    abstract void neem(List<String> cellen);

    final void lees(String tekst) {
        String schoon = tekst.replace("\uFEFF", "");
        char scheiding = Separator.of(schoon);
        if (schoon.chars().filter(teken -> teken == scheiding || teken == '\n').count() > MEESTE_CELLEN) {
            throw teLang();
        }
        CSVFormat vorm = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(scheiding)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser rijen = CSVParser.parse(new StringReader(schoon), vorm)) {
            for (CSVRecord rij : rijen) {
                neem(rij, rijen.getCurrentLineNumber());
            }
        } catch (IOException | UncheckedIOException onleesbaar) {
            throw new RuleViolation("G2.2", "bestand", "Dit is geen CSV. Kijk of elk aanhalingsteken ook sluit.");
        }
        if (regels == 0) {
            throw new RuleViolation("G2.2", "bestand", "Kies een bestand met minstens één regel.");
        }
    }

    private void neem(CSVRecord rij, long regel) {
        List<String> cellen = rij.stream().map(String::strip).toList();
        if (cellen.stream().allMatch(String::isEmpty)
                || rij.getRecordNumber() == 1
                        && cellen.get(0).toLowerCase(Locale.ROOT).contains("code")) {
            return;
        }
        if (++regels > MEESTE_REGELS) {
            throw teLang();
        }
        try {
            neem(cellen);
        } catch (RuleViolation nee) {
            fout("Regel " + Math.max(1, regel), nee.getMessage());
        }
    }

    private static RuleViolation teLang() {
        return new RuleViolation(
                "G2.2", "bestand", "Dit zijn meer dan 50.000 regels. Laat alleen je eigen gemeente staan.");
    }

    final void fout(String plek, String waarom) {
        fouten.add(new Importfout(plek, waarom));
    }

    @Override
    public final List<Importfout> fouten() {
        return fouten;
    }

    @Override
    public final int regels() {
        return regels;
    }
}
