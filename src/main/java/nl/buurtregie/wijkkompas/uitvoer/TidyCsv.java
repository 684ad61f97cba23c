package nl.buurtregie.wijkkompas.uitvoer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.Json;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A row a figure, and its CSV on the Web metadata. */
@ApplicationScoped
@Transactional
public class TidyCsv {

    /** Name, type in XML Schema, and what it is. */
    private record Kolom(String naam, String type, String uitleg) {}

    private static final List<Kolom> KOLOMMEN = List.of(
            new Kolom("indicator", "string", "Code van de indicator"),
            new Kolom("versie", "integer", "Versie van de definitie"),
            new Kolom("niveau", "string", "Soort gebied"),
            new Kolom("gebied", "string", "Code van het gebied"),
            new Kolom("naam", "string", "Naam van het gebied"),
            new Kolom("periode", "string", "Jaar, kwartaal (2025K1) of drie jaren (2023-2025)"),
            new Kolom("waarde", "decimal", "Het cijfer; leeg als het er niet is, zie status"),
            new Kolom("onder", "decimal", "Ondergrens van het 95 %-interval"),
            new Kolom("boven", "decimal", "Bovengrens van het 95 %-interval"),
            new Kolom("teller", "integer", "Afgerond aantal"),
            new Kolom("noemer", "decimal", "Afgerond aantal, inwoners of ronde-uren"),
            new Kolom("status", "string", "OK, VERBORGEN, NOEMER_KLEIN, NOEMER_LEEG of NIET_GETELD"),
            new Kolom("stand", "string", "Of de publicatie nog geldt: vastgesteld of ingetrokken"));

    @Inject
    private Bron bron;

    @Inject
    private Cijferlicentie licentie;

    public void schrijf(Publicatie publicatie, Writer uit) throws IOException {
        Map<String, String> namen = bron.namen(publicatie);
        String stand = bron.stand(publicatie).stand();
        CSVFormat vorm = CSVFormat.RFC4180
                .builder()
                .setHeader(KOLOMMEN.stream().map(Kolom::naam).toArray(String[]::new))
                .get();
        CSVPrinter printer = new CSVPrinter(uit, vorm);
        for (Indicator indicator : bron.indicatoren(publicatie)) {
            for (Cijfer een : bron.van(publicatie, indicator.code())) {
                printer.printRecord(
                        een.code(),
                        een.versie(),
                        een.niveau(),
                        een.gebied(),
                        namen.get(een.gebied()),
                        een.periode(),
                        een.waarde(),
                        een.onder(),
                        een.boven(),
                        een.teller(),
                        een.noemer(),
                        een.status(),
                        stand);
            }
        }
        printer.flush();
    }

    /** @param url of the CSV it tells about, relative to the metadata */
    public JsonObject metadata(Publicatie publicatie, String url) {
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add("http://www.w3.org/ns/csvw")
                                .add(Json.createObjectBuilder().add("@language", "nl")))
                .add("url", url)
                .add("dc:title", "Cijfers van de wijken, publicatie " + publicatie.nummer())
                .add("dc:identifier", publicatie.controlegetal())
                .addAll(stand(bron.stand(publicatie)))
                .addAll(voorwaarden())
                .add(
                        "dialect",
                        Json.createObjectBuilder().add("encoding", "utf-8").add("header", true))
                .add(
                        "tableSchema",
                        Json.createObjectBuilder()
                                .add("columns", kolommen())
                                .add(
                                        "primaryKey",
                                        Json.createArrayBuilder()
                                                .add("indicator")
                                                .add("niveau")
                                                .add("gebied")
                                                .add("periode")))
                .build();
    }

    private JsonObjectBuilder voorwaarden() {
        JsonObjectBuilder voorwaarden = Json.createObjectBuilder();
        licentie.adres().ifPresent(een -> voorwaarden.add("dc:license", een));
        return voorwaarden;
    }

    private static JsonObjectBuilder stand(Bron.Stand stand) {
        JsonObjectBuilder over = Json.createObjectBuilder().add("schema:creativeWorkStatus", stand.stand());
        if (stand.isIngetrokken()) {
            over.add("dc:description", "Ingetrokken: " + stand.reden());
            if (!stand.vervangenDoor().isEmpty()) {
                over.add("dcterms:isReplacedBy", stand.opvolgers());
            }
        }
        return over;
    }

    private static JsonArrayBuilder kolommen() {
        JsonArrayBuilder kolommen = Json.createArrayBuilder();
        for (Kolom kolom : KOLOMMEN) {
            kolommen.add(Json.createObjectBuilder()
                    .add("name", kolom.naam())
                    .add("titles", kolom.naam())
                    .add("datatype", kolom.type())
                    .add("dc:description", kolom.uitleg()));
        }
        return kolommen;
    }
}
