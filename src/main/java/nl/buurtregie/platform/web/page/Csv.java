package nl.buurtregie.platform.web.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table to take along, row by row as it is read, in the form that a Dutch spreadsheet opens by itself. */
public final class Csv {

    /** Tells a spreadsheet that it is UTF-8. */
    private static final char BOM = '\uFEFF';

    private static final CSVFormat DUTCH =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private Csv() {}

    /** @param name of the file, without its ending */
    public static Response download(String name, List<String> head, Stream<List<String>> rows) {
        return Response.ok(body(head, rows), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    static StreamingOutput body(List<String> head, Stream<List<String>> rows) {
        return out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(BOM);
            try (CSVPrinter printer = new CSVPrinter(writer, DUTCH);
                    rows) {
                printer.printRecord(head);
                for (List<String> row : (Iterable<List<String>>) rows::iterator) {
                    printer.printRecord(row.stream().map(Csv::harmless));
                }
            }
        };
    }

    /** A cell that begins like a formula would be one; a number below zero is not. */
    static String harmless(String cell) {
        return !cell.matches("-[0-9]+([.,][0-9]+)?") && !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
                ? "'" + cell
                : cell;
    }
}
