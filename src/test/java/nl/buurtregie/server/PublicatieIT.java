package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtregie.Functie;
import nl.buurtregie.gebied.Geojsonkeuring;
import nl.buurtregie.platform.Vrijepoort;
import nl.buurtregie.platform.time.SharedClock;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Figures from opening to the world outside, and read back there by programs that others wrote. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublicatieIT {

    /** Without the offer of HTTP/2, which a proxy would pass on. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The last year that ended: of that one the demo city made its figures. */
    private static final String JAAR =
            String.valueOf(LocalDate.now(SharedClock.ZONE).getYear() - 1);

    private static final String EERSTE = JAAR + ".1";

    @ArquillianResource
    private URL adres;

    @TempDir
    private Path map;

    private Bezoeker analist;
    private Bezoeker manager;
    private Bezoeker niemand;

    @BeforeEach
    void logIn() throws URISyntaxException {
        analist = Bezoeker.als("analist", adres.toURI());
        manager = Bezoeker.als("manager", adres.toURI());
        niemand = Bezoeker.anoniem(adres.toURI());
        Geduld.totDeDemostadVolIs();
    }

    @Test
    @Functie("KOM-09")
    @Functie("KOM-10")
    @Functie("KOM-11")
    void een_verbetering_gaat_langs_twee_mensen_en_de_oude_blijft_leesbaar() {
        assertThat(analist.post("/publicaties", "vanJaar", JAAR, "totJaar", "20x5")
                        .statusCode())
                .isEqualTo(422);
        assertThat(analist.post("/publicaties", "vanJaar", JAAR, "totJaar", JAAR)
                        .body())
                .contains("Schrijf op wat u verbetert");
        String pad = open(JAAR, "Een wijk was vergeten");
        String pagina = analist.get(pad).body();
        assertThat(pagina)
                .contains("Niemand kan een klein getal uitrekenen", "Naar de manager", "Een wijk was vergeten");
        String nummer = pad.substring(pad.lastIndexOf('/') + 1);

        assertThat(niemand.get("/api/v1/publicaties/" + nummer).statusCode()).isEqualTo(404);
        assertThat(niemand.get(pad + "/cijfers.csv").statusCode()).isEqualTo(404);
        assertThat(analist.post(pad + "/akkoord").statusCode()).isEqualTo(403);
        assertThat(manager.post(pad + "/indiening").statusCode()).isEqualTo(403);
        assertThat(analist.post(pad + "/indiening").statusCode()).isEqualTo(303);
        assertThat(analist.post(pad + "/telling").statusCode()).isEqualTo(409);
        assertThat(manager.post(pad + "/terug", "waarom", "").statusCode()).isEqualTo(422);
        assertThat(manager.post(pad + "/terug", "waarom", "Kijk naar Oost").statusCode())
                .isEqualTo(303);
        assertThat(analist.get(pad).body()).contains("Kijk naar Oost");
        telOpnieuwTerwijlEenAnderHetWerkOverneemt(pad, nummer);
        assertThat(analist.post(pad + "/indiening").statusCode()).isEqualTo(303);
        assertThat(manager.post(pad + "/akkoord").statusCode()).isEqualTo(303);

        JsonObject nieuwste =
                json("/api/v1/publicaties").getJsonArray("publicaties").getJsonObject(0);
        assertThat(nieuwste.getString("nummer")).isEqualTo(nummer);
        assertThat(nieuwste.getString("reden")).isEqualTo("Een wijk was vergeten");
        assertThat(json("/api/v1/publicaties/" + EERSTE).getString("stand")).isEqualTo("vastgesteld");

        assertThat(nieuwste.getJsonArray("geldtVoor").getInt(0)).isEqualTo(Integer.parseInt(JAAR));
        assertThat(manager.get(pad).body())
                .contains("Over " + JAAR + " gelden dan de cijfers van versie " + JAAR + ".");
        assertThat(manager.post(pad + "/intrekking", "waarom", "Toch niet goed").statusCode())
                .isEqualTo(303);
        assertThat(manager.get(pad).body()).contains("Over " + JAAR + " gelden nu de cijfers van versie " + JAAR + ".");
        JsonObject ingetrokken = json("/api/v1/publicaties/" + nummer);
        assertThat(ingetrokken.getString("intrekreden")).isEqualTo("Toch niet goed");
        assertThat(ingetrokken.getJsonArray("geldtVoor")).isEmpty();
        String vraag = "/api/v1/indicatoren/bb_zaken_1000/cijfers?paginaGrootte=1&periode=" + JAAR;
        JsonObject oud = json(vraag + "&publicatie=" + nummer);
        assertThat(oud.getString("stand")).isEqualTo("ingetrokken");
        assertThat(oud.getString("intrekreden")).isEqualTo("Toch niet goed");
        assertThat(oud.getJsonArray("vervangenDoor").getString(0))
                .startsWith(JAAR + ".")
                .isNotEqualTo(nummer);
        assertThat(json(vraag).getJsonArray("cijfers").getJsonObject(0).getString("publicatie"))
                .isEqualTo(oud.getJsonArray("vervangenDoor").getString(0));
        assertThat(niemand.get(pad + "/cijfers.csv").body()).contains(",OK,ingetrokken");
        for (String bestand : List.of("cijfers.csv-metadata.json", "cijfers.json", "wijken.geojson")) {
            assertThat(niemand.get(pad + "/" + bestand).body()).as(bestand).contains("ingetrokken", "Toch niet goed");
        }
        assertThat(json("/api/v1/indicatoren").getInt("totaal")).isPositive();
        assertThat(analist.get("/publicaties").body()).contains("Toch niet goed");
    }

    /** Another server believes that this one is gone: what this one did of it goes wholly, and the other one does it once. */
    private void telOpnieuwTerwijlEenAnderHetWerkOverneemt(String pad, String nummer) {
        assertThat(ServerDatabase.terwijlVast(
                        "lock table publicatievoortgang in exclusive mode",
                        1,
                        () -> analist.post(pad + "/telling"),
                        "update act_ru_job set rev_ = rev_ + 1 where handler_type_ = 'async-continuation'"))
                .allSatisfy(antwoord -> assertThat(antwoord.statusCode()).isEqualTo(303));
        Telwacht.klaar(analist, pad);
        assertThat(ServerDatabase.ask(
                        "select count(*) from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                                + " where e.business_key_ = '" + nummer + "'"))
                .isEqualTo("1");
    }

    @Test
    @Functie("KOM-12")
    void vier_vormen_zeggen_cel_voor_cel_hetzelfde() throws IOException {
        Map<String, String> cijfers = uitApi();
        assertThat(cijfers).hasSizeGreaterThan(500);

        Path csv = bewaar("/publicaties/" + EERSTE + "/cijfers.csv", "cijfers.csv");
        Path metadata = bewaar("/publicaties/" + EERSTE + "/cijfers.csv-metadata.json", "cijfers.csv-metadata.json");
        Map<String, String> uitCsv =
                regels(Node.draai("tools/cijfers.mjs", "csvw", csv.toString(), metadata.toString()));
        assertThat(uitCsv).containsAllEntriesOf(cijfers);

        Path stat = bewaar("/publicaties/" + EERSTE + "/cijfers.json?niveau=wijk", "cijfers.json");
        Map<String, String> uitStat = regels(Node.draai("tools/cijfers.mjs", "jsonstat", stat.toString()));
        cijfers.forEach((plek, waarde) -> assertThat(uitStat.get(plek))
                .as(plek)
                .isEqualTo(waarde.endsWith("|OK") ? waarde.replace("|OK", "|") : waarde));

        assertThat(swing()).isEqualTo(alleen(cijfers, "|OK"));

        String kaart = niemand.get("/publicaties/" + EERSTE + "/wijken.geojson").body();
        assertThat(Geojsonkeuring.regels(kaart)).isEmpty();
        JsonObject wijk = lees(kaart).getJsonArray("features").getJsonObject(0).getJsonObject("properties");
        String plek = "ol_problemen_1000|" + wijk.getString("code") + "|" + JAAR;
        assertThat(cijfers.get(plek)).startsWith(getal(wijk.get("ol_problemen_1000")));
    }

    @Test
    @Functie("KOM-13")
    void de_api_doet_wat_haar_beschrijving_belooft() throws Exception {
        assertThat(Node.draai(
                        "node_modules/.bin/spectral",
                        "lint",
                        "-r",
                        ".spectral.yaml",
                        "../resources/META-INF/openapi.json",
                        "--fail-severity=hint"))
                .contains("No results");
        assertThat(zonderContact(niemand.get("/api/v1/openapi.json").body()))
                .isEqualTo(zonderContact(Files.readString(Path.of("src/main/resources/META-INF/openapi.json"))));

        assertThat(json("/api/v1/indicatoren?paginaGrootte=2")
                        .getJsonObject("_links")
                        .getJsonObject("next")
                        .getString("href"))
                .as("the next page is of the same publication")
                .contains("publicatie=" + json("/api/v1/indicatoren").getString("publicatie"));
        for (String bestand : List.of("swing.csv", "cijfers.json", "wijken.geojson")) {
            assertThat(niemand.get("/publicaties/" + EERSTE + "/" + bestand + "?niveau=Buurt")
                            .statusCode())
                    .as(bestand)
                    .isEqualTo(400);
        }

        HttpResponse<String> eerste = vraag(adres + "api/v1/indicatoren?paginaGrootte=2", null);
        assertThat(eerste.headers().firstValue("API-Version")).contains("1.0.0");
        assertThat(eerste.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        String merk = eerste.headers().firstValue("ETag").orElseThrow();
        assertThat(vraag(adres + "api/v1/indicatoren?paginaGrootte=2", merk).statusCode())
                .isEqualTo(304);
        assertThat(vraag(adres + "api/v1/indicatoren?paginaGrootte=0", null).statusCode())
                .isEqualTo(400);
        HttpResponse<String> weg = niemand.get("/api/v1/indicatoren/bestaat_niet");
        assertThat(lees(weg.body()).getString("title")).isEqualTo("Niet gevonden");
        assertThat(weg.headers().firstValue("Access-Control-Allow-Origin"))
                .as("a page elsewhere reads why")
                .contains("*");
        doorDeKeuring();
    }

    /** Whom to ask is another one at each installation. */
    private static JsonObject zonderContact(String beschrijving) {
        JsonObject alles = lees(beschrijving);
        return Json.createObjectBuilder(alles)
                .add(
                        "info",
                        Json.createObjectBuilder(alles.getJsonObject("info")).remove("contact"))
                .build();
    }

    /** Every road of the API through a proxy that holds question and answer against the description. */
    private void doorDeKeuring() throws Exception {
        int poort = Vrijepoort.zoek();
        Process keuring = Node.start(
                "node_modules/.bin/prism",
                "proxy",
                "../resources/META-INF/openapi.json",
                adres + "api/v1",
                "--errors",
                "--port",
                String.valueOf(poort));
        try {
            BufferedReader woorden =
                    new BufferedReader(new InputStreamReader(keuring.getInputStream(), StandardCharsets.UTF_8));
            String regel = woorden.readLine();
            while (regel != null && !regel.contains("is listening")) {
                regel = woorden.readLine();
            }
            for (String pad : List.of(
                    "publicaties",
                    "publicaties/" + EERSTE,
                    "indicatoren",
                    "indicatoren?publicatie=" + EERSTE + "&pagina=2&paginaGrootte=10",
                    "indicatoren/ol_hotspots",
                    "indicatoren/bb_zaken_1000/cijfers",
                    "indicatoren/ol_problemen_1000/cijfers?niveau=wijk&periode=" + JAAR)) {
                assertThat(vraag("http://127.0.0.1:" + poort + "/" + pad, null).statusCode())
                        .as(pad)
                        .isEqualTo(200);
            }
            assertThat(vraag("http://127.0.0.1:" + poort + "/indicatoren/bestaat_niet", null)
                            .statusCode())
                    .isEqualTo(404);
        } finally {
            keuring.destroy();
        }
    }

    private String open(String jaar, String reden) {
        HttpResponse<String> antwoord = analist.post("/publicaties", "vanJaar", jaar, "totJaar", jaar, "reden", reden);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(303);
        String pad = URI.create(antwoord.headers().firstValue("Location").orElseThrow())
                .getPath();
        Telwacht.klaar(analist, pad);
        return pad;
    }

    /** All figures per wijk and year: "code|area|year" to "value|status". */
    private Map<String, String> uitApi() {
        Map<String, String> alle = new TreeMap<>();
        for (JsonObject indicator : json("/api/v1/indicatoren?publicatie=" + EERSTE + "&paginaGrootte=500")
                .getJsonArray("indicatoren")
                .getValuesAs(JsonObject.class)) {
            json("/api/v1/indicatoren/" + indicator.getString("code") + "/cijfers?publicatie=" + EERSTE
                            + "&niveau=wijk&paginaGrootte=500")
                    .getJsonArray("cijfers")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .filter(een -> een.getString("periode").length() == 4)
                    .forEach(een -> alle.put(
                            een.getString("indicator") + "|" + een.getString("gebied") + "|" + een.getString("periode"),
                            getal(een.get("waarde")) + "|" + een.getString("status")));
        }
        return alle;
    }

    private Map<String, String> swing() {
        List<String> regels = niemand.get("/publicaties/" + EERSTE + "/swing.csv?niveau=wijk")
                .body()
                .lines()
                .toList();
        List<String> kop = List.of(regels.get(0).split(";"));
        Map<String, String> alle = new TreeMap<>();
        for (String regel : regels.subList(1, regels.size())) {
            String[] cellen = regel.split(";", -1);
            for (int kolom = 1; kolom < cellen.length; kolom++) {
                if (!cellen[kolom].isEmpty()) {
                    String[] naam = kop.get(kolom).split("\\|");
                    alle.put(naam[0] + "|" + cellen[0] + "|" + naam[1], kaal(cellen[kolom].replace(',', '.')) + "|OK");
                }
            }
        }
        return alle;
    }

    private static Map<String, String> alleen(Map<String, String> cijfers, String status) {
        Map<String, String> deel = new TreeMap<>(cijfers);
        deel.values().removeIf(waarde -> !waarde.endsWith(status));
        return deel;
    }

    /** Lines of the reader: code|area|period|value|status. */
    private static Map<String, String> regels(String uit) {
        Map<String, String> alle = new TreeMap<>();
        uit.lines()
                .map(regel -> regel.split("\\|", -1))
                .forEach(delen -> alle.put(
                        String.join("|", Arrays.copyOf(delen, 3)),
                        (delen[3].isEmpty() ? "" : kaal(delen[3])) + "|" + delen[4]));
        return alle;
    }

    private Path bewaar(String pad, String naam) throws IOException {
        return Files.writeString(map.resolve(naam), niemand.get(pad).body());
    }

    private static String getal(JsonValue waarde) {
        return waarde == JsonValue.NULL ? "" : kaal(waarde.toString());
    }

    private static String kaal(String getal) {
        return new BigDecimal(getal).stripTrailingZeros().toPlainString();
    }

    private JsonObject json(String pad) {
        HttpResponse<String> antwoord = niemand.get(pad);
        assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
        return lees(antwoord.body());
    }

    private static JsonObject lees(String tekst) {
        return Json.createReader(new StringReader(tekst)).readObject();
    }

    private static HttpResponse<String> vraag(String url, String merk) throws Exception {
        HttpRequest.Builder vraag = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(60));
        if (merk != null) {
            vraag.header("If-None-Match", merk);
        }
        return CLIENT.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
    }
}
