package nl.buurtregie.wijkkompas.uitvoer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The wide file that Swing reads: an area a row, a column for each indicator and year; semicolons and a decimal comma. */
@ApplicationScoped
@Transactional
public class SwingCsv {

    private static final CSVFormat VORM =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    @Inject
    private Bron bron;

    /** Years only; a hidden or missing figure is blank. */
    public void schrijf(Publicatie publicatie, Niveau niveau, Writer uit) throws IOException {
        Map<String, Map<String, BigDecimal>> kolommen = new LinkedHashMap<>();
        for (Indicator indicator : bron.indicatoren(publicatie)) {
            Map<String, Map<String, BigDecimal>> jaren = new TreeMap<>();
            for (Cijfer een : bron.van(publicatie, indicator.code())) {
                if (een.niveau() == niveau && een.periode().length() == 4) {
                    jaren.computeIfAbsent(een.code() + "|" + een.periode(), nieuw -> new LinkedHashMap<>())
                            .put(een.gebied(), een.waarde());
                }
            }
            kolommen.putAll(jaren);
        }
        CSVPrinter printer = new CSVPrinter(uit, VORM);
        List<Object> kop = new ArrayList<>(List.of(niveau.name().toLowerCase(java.util.Locale.ROOT)));
        kop.addAll(kolommen.keySet());
        printer.printRecord(kop);
        for (Gebied gebied : bron.gebieden(publicatie, niveau)) {
            List<Object> rij = new ArrayList<>(List.of(gebied.code()));
            kolommen.values().forEach(kolom -> rij.add(komma(kolom.get(gebied.code()))));
            printer.printRecord(rij);
        }
        printer.flush();
    }

    /** What each indicator is. */
    public void metadata(Publicatie publicatie, Writer uit) throws IOException {
        CSVPrinter printer = new CSVPrinter(uit, VORM);
        printer.printRecord("Indicator code", "Name", "Description", "Unit", "Source", "Version", "Publication");
        for (Indicator een : bron.indicatoren(publicatie)) {
            printer.printRecord(
                    een.code(),
                    een.naam(),
                    een.definitie(),
                    een.eenheid(),
                    een.bron(),
                    een.versie(),
                    publicatie.nummer());
        }
        printer.flush();
    }

    private static String komma(BigDecimal waarde) {
        return waarde == null
                ? null
                : waarde.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
