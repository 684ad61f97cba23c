package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.ForRoles;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** BEM-22: the volunteers as a file for a spreadsheet. */
@Path("vrijwilligers.csv")
@ApplicationScoped
public class VrijwilligersCsv {

    private static final CSVFormat VORM = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setHeader(
                    "naam",
                    "woonbuurt",
                    "talen",
                    "zaken dit jaar",
                    "hoogstens",
                    "dagdelen",
                    "herkomst",
                    "stand",
                    "training",
                    "ervaren",
                    "laatste intervisie")
            .get();

    @Inject
    private Vrijwilligerslijst lijst;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response download() {
        List<VrijwilligersView.Regel> regels = lijst.regels();
        return Response.ok((StreamingOutput) uit -> schrijf(regels, uit))
                .type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vrijwilligers.csv\"")
                .build();
    }

    private static void schrijf(List<VrijwilligersView.Regel> regels, OutputStream uit) throws IOException {
        OutputStreamWriter woorden = new OutputStreamWriter(uit, StandardCharsets.UTF_8);
        woorden.write('\uFEFF'); // or Excel reads "Oekraïens" wrong
        try (CSVPrinter rij = new CSVPrinter(woorden, VORM)) {
            for (VrijwilligersView.Regel een : regels) {
                Stream<String> cellen = Stream.of(
                        een.naam(),
                        een.buurt(),
                        een.talen(),
                        Integer.toString(een.zaken()),
                        Integer.toString(een.hoogstens()),
                        een.wanneer(),
                        een.herkomst(),
                        een.stand() == null ? "actief" : een.stand());
                rij.printRecord(Stream.concat(cellen, een.extra().stream())
                        .map(VrijwilligersCsv::veilig)
                        .toList());
            }
        }
    }

    /** A spreadsheet takes a cell that begins like this for a formula, whoever typed it. */
    static String veilig(String cel) {
        return cel.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cel : cel;
    }
}
