package nl.buurtregie.server;

import static nl.buurtregie.server.Open311programma.FORMULIER;
import static nl.buurtregie.server.Open311programma.V2;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;

/** Another program, as GeoReport v2 describes it: what can be reported, a report, how it goes, and what is refused. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("INT-10")
class Open311IT {

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Bezoeker programma;

    @BeforeEach
    void open() throws URISyntaxException {
        basis = adres.toURI();
        programma = Bezoeker.anoniem(basis);
    }

    @Test
    void wat_gemeld_kan_worden_staat_er_in_beide_vormen() throws Exception {
        Document diensten = xml(programma.get(V2 + "/services.xml"));
        assertThat(diensten.getDocumentElement().getTagName()).isEqualTo("services");
        assertThat(diensten.getElementsByTagName("service_code").getLength()).isGreaterThan(50);
        JsonArray lijst = json(programma.get(V2 + "/services.json"));
        assertThat(lijst.toString()).contains("afval.grofvuil").doesNotContain("buren");
        assertThat(lijst.getJsonObject(0).keySet())
                .contains("service_code", "service_name", "description", "metadata", "type", "keywords", "group");
        assertThat(xml(programma.get(V2 + "/services/afval.grofvuil.xml"))
                        .getElementsByTagName("service_code")
                        .item(0)
                        .getTextContent())
                .isEqualTo("afval.grofvuil");
        assertThat(xml(programma.get(V2 + "/discovery.xml"))
                        .getElementsByTagName("specification")
                        .item(0)
                        .getTextContent())
                .contains("GeoReport_v2");
        assertThat(Telefoon.lees(programma.getTls(V2 + "/discovery.json")).toString())
                .contains("https://");
        assertThat(Telefoon.lees(programma.get(V2 + "/discovery.json"))
                        .getJsonArray("endpoints")
                        .getJsonObject(0)
                        .getJsonArray("formats"))
                .hasSize(2);
        assertThat(programma.get(V2 + "/services/onzin.json").statusCode()).isEqualTo(404);
        assertThat(programma.get(V2 + "/services.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    @Regel({"X1.1", "X1.4"})
    void een_melding_komt_een_keer_binnen_en_is_te_volgen() throws Exception {
        String sleutel = new Open311programma(basis).sleutel();
        String melding = velden(
                        "api_key", sleutel, "service_code", "afval.grofvuil", "lat", "53.2311", "long", "6.5301")
                + "&"
                + velden("description", "Bank bij de container", "email", "iemand@voorbeeld.nl", "first_name", "An");
        HttpResponse<String> eerst = programma.postRuw(V2 + "/requests.json", FORMULIER, melding);
        assertThat(eerst.statusCode()).as(eerst.body()).isEqualTo(201);
        String nummer = json(eerst).getJsonObject(0).getString("service_request_id");
        assertThat(json(programma.postRuw(V2 + "/requests.json", FORMULIER, melding))
                        .getJsonObject(0)
                        .getString("service_request_id"))
                .isEqualTo(nummer);
        JsonObject terug =
                json(programma.get(V2 + "/requests/" + nummer + ".json")).getJsonObject(0);
        assertThat(terug.getString("status")).isEqualTo("open");
        assertThat(terug.toString()).doesNotContain("Bank bij", "iemand@", "An");
        assertThat(json(programma.get(V2 + "/requests.json?status=open&service_code=afval.grofvuil"))
                        .toString())
                .contains(nummer);
        assertThat(json(programma.get(V2 + "/requests.json?status=closed")).toString())
                .doesNotContain(nummer);
        assertThat(json(programma.get(V2 + "/tokens/" + nummer + ".json")).toString())
                .contains(nummer);
        String[] enkel = {"/services/afval.grofvuil", "/requests/" + nummer, "/tokens/" + nummer};
        for (String een : enkel) {
            assertThat(programma
                            .get(V2 + een + ".json?jurisdiction_id=groningen.nl")
                            .statusCode())
                    .as(een)
                    .isEqualTo(200);
            HttpResponse<String> elders = programma.get(V2 + een + ".xml?jurisdiction_id=elders.nl");
            assertThat(elders.statusCode()).as(een).isEqualTo(404);
            assertThat(elders.body()).as(een).contains("jurisdiction_id is groningen.nl");
        }
        String oude = sleutel;
        sleutel = new Open311programma(basis).andereSleutel();
        melding = melding.replace(oude, sleutel);
        assertThat(json(programma.postRuw(V2 + "/requests.json", FORMULIER, melding))
                        .getJsonObject(0)
                        .getString("service_request_id"))
                .as("by another key of the same program")
                .isEqualTo(nummer);
        assertThat(ServerDatabase.ask("select count(*) from beveiligingslog where wat = 'KEY_TAKEN' and toelichting ="
                        + " 'Open311: Proefprogramma'"))
                .isNotEqualTo("0");
        new Open311programma(basis).sluit(nummer);
        assertThat(json(programma.get(V2 + "/requests/" + nummer + ".json"))
                        .getJsonObject(0)
                        .getString("status"))
                .isEqualTo("closed");
        assertThat(standen(nummer)).containsExactly("INVESTIGATING", "IN_PROGRESS", "FIXED");
        perBladzijde();
        String aanvulling = velden("api_key", sleutel, "update_id", "u-" + nummer, "service_request_id", nummer) + "&"
                + velden(
                        "status",
                        "OPEN",
                        "description",
                        "Het ligt er weer",
                        "media_url",
                        "https://fms.voorbeeld.nl/2.jpeg");
        for (int keer = 0; keer < 2; keer++) {
            assertThat(xml(programma.postRuw(V2 + "/servicerequestupdates.xml", FORMULIER, aanvulling))
                            .getElementsByTagName("update_id")
                            .item(0)
                            .getTextContent())
                    .isEqualTo("u-" + nummer);
        }
        assertThat(json(programma.get(V2 + "/requests/" + nummer + ".json"))
                        .getJsonObject(0)
                        .getString("status"))
                .isEqualTo("open");
        assertThat(ServerDatabase.ask("select notitie from overlastmelding where nummer = '" + nummer + "'"))
                .isEqualTo("Bank bij de container\nHet ligt er weer\nFoto: https://fms.voorbeeld.nl/2.jpeg");
        assertThat(standen(nummer))
                .as("geen echo")
                .containsExactly("INVESTIGATING", "IN_PROGRESS", "FIXED", "INVESTIGATING");
        assertThat(ServerDatabase.ask("select bron from overlastmelding where nummer = '" + nummer + "'"))
                .isEqualTo("OPEN311");
        new Open311programma(basis).sluit(nummer);
        assertThat(json(programma.postRuw(V2 + "/requests.json", FORMULIER, melding))
                        .getJsonObject(0)
                        .getString("service_request_id"))
                .as("the same words after it was solved")
                .isNotEqualTo(nummer);
    }

    /** Kept whole, with photos and the name of the program; its own words go back to itself alone. */
    @Test
    void een_lang_verhaal_met_fotos_komt_heel_aan() throws Exception {
        String sleutel = new Open311programma(basis).sleutel();
        String verhaal = "Bank. ".repeat(700).strip();
        String link = "https://fms.voorbeeld.nl/photo/1.jpeg";
        ServerDatabase.execute("insert into postcodebuurt (postcode, van, tot, buurt_code) values"
                + " ('9799QC', 1, 9, 'BU00140000') on conflict do nothing");
        HttpResponse<String> antwoord = programma.postRuw(
                V2 + "/requests.json",
                "multipart/form-data; boundary=grens",
                deel(
                        StraatIT.beeld(),
                        "api_key",
                        sleutel,
                        "service_code",
                        "afval.grofvuil",
                        "address_string",
                        "Vismarkt 5, 9799 QC Groningen",
                        "description",
                        verhaal,
                        "media_url",
                        link));
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
        String nummer = json(antwoord).getJsonObject(0).getString("service_request_id");
        String mij = V2 + "/requests/" + nummer + ".json?api_key=" + sleutel;
        JsonObject eigen = json(programma.get(mij)).getJsonObject(0);
        assertThat(eigen.getString("description")).isEqualTo(verhaal);
        assertThat(eigen.getString("media_url")).isEqualTo(link);
        assertThat(eigen.getString("address")).isEqualTo("Vismarkt 5, 9799 QC Groningen");
        assertThat(eigen.getString("agency_responsible")).isEqualTo("Buurtconciërges");
        assertThat(eigen.getString("expected_datetime")).startsWith("20");
        HttpResponse<String> ander = programma.get(V2 + "/requests/" + nummer + ".json");
        assertThat(ander.body()).doesNotContain("Bank.", link, "Vismarkt");
        assertThat(ander.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(ander.headers().firstValue("Access-Control-Expose-Headers")).contains("Retry-After");
        String probleem = ServerDatabase.ask("select p.nummer from probleem p join overlastmelding m on m.probleem_id ="
                + " p.id where m.nummer = '" + nummer + "'");
        assertThat(Bezoeker.als("teamleider", basis)
                        .get("/overlast/problemen/" + probleem)
                        .body())
                .contains("Proefprogramma", "href=\"" + link + "\"", "/overlast/fotos/");
        JsonArray een = json(programma.get(V2 + "/requests.json?page_size=1"));
        JsonArray twee = json(programma.get(V2 + "/requests.json?page_size=1&page=2"));
        assertThat(een).hasSize(1);
        assertThat(een.toString()).contains(nummer);
        assertThat(twee.toString()).doesNotContain(nummer);
    }

    /** What comes in pages is what comes at once: none is missed, none told twice. */
    private void perBladzijde() {
        List<JsonObject> ineens =
                json(programma.get(V2 + "/servicerequestupdates.json")).getValuesAs(JsonObject.class);
        assertThat(ineens).hasSizeGreaterThan(2);
        List<JsonObject> bladen = new ArrayList<>();
        for (int blad = 1; blad <= ineens.size() / 2 + 2; blad++) {
            List<JsonObject> een = json(programma.get(V2 + "/servicerequestupdates.json?page_size=2&page=" + blad))
                    .getValuesAs(JsonObject.class);
            assertThat(een).hasSize(Math.max(0, Math.min(2, ineens.size() - bladen.size())));
            bladen.addAll(een);
        }
        assertThat(bladen).isEqualTo(ineens);
        assertThat(programma.get(V2 + "/servicerequestupdates.json?page_size=0").statusCode())
                .isEqualTo(400);
    }

    /** Of one report, in the order in which they are told. */
    private List<String> standen(String nummer) {
        return json(programma.get(V2 + "/servicerequestupdates.json")).getValuesAs(JsonObject.class).stream()
                .filter(een -> een.getString("service_request_id").equals(nummer))
                .map(een -> een.getString("status"))
                .toList();
    }

    private static byte[] deel(byte[] foto, String... velden) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        for (int i = 0; i < velden.length; i += 2) {
            uit.write(("--grens\r\nContent-Disposition: form-data; name=\"" + velden[i] + "\"\r\n\r\n" + velden[i + 1]
                            + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        uit.write("--grens\r\nContent-Disposition: form-data; name=\"photo1\"; filename=\"1.jpeg\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        uit.write(foto);
        uit.write("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8));
        return uit.toByteArray();
    }

    @Test
    @Regel({"X1.13", "X1.14", "X1.15"})
    void een_vraag_die_niet_beantwoord_kan_worden_krijgt_geen_half_antwoord() {
        String lijst = V2 + "/requests.json";
        String nummers = "M-2000-00001" + ",M-2000-00002".repeat(99);
        for (String goed : List.of(
                "?status=open",
                "?status=OPEN,%20closed",
                "?status=open&status=closed",
                "?status=",
                "?start_date=2026-01-01T00:00:00Z",
                "?service_request_id=" + nummers)) {
            assertThat(programma.get(lijst + goed).statusCode()).as(goed).isEqualTo(200);
        }
        assertThat(json(programma.get(lijst + "?status=Closed")).getValuesAs(JsonObject.class))
                .allMatch(een -> een.getString("status").equals("closed"));
        for (String fout : List.of(
                "/requests.json?status=in_progress",
                "/requests.json?status=open,nieuw",
                "/requests.json?service_request_id=" + nummers + ",M-2000-00003",
                "/requests.json?service_code=" + "a.b,".repeat(200) + "a.c",
                "/requests.json?start_date=2026-01-01T00:00:00Z&end_date=2026-05-01T00:00:00Z",
                "/servicerequestupdates.json?start_date=2026-01-01T00:00:00Z&end_date=2026-05-01T00:00:00Z")) {
            HttpResponse<String> antwoord = programma.get(V2 + fout);
            assertThat(antwoord.statusCode()).as(fout).isEqualTo(400);
            assertThat(json(antwoord).getJsonObject(0).getString("description")).containsAnyOf("open", "at most");
        }
    }

    @Test
    @Regel({"X1.1", "X1.2", "X1.3", "X1.5", "X1.6", "X1.7", "X1.8", "X1.9"})
    void wat_niet_kan_komt_terug_zoals_de_specificatie_het_schrijft() throws Exception {
        String sleutel = new Open311programma(basis).sleutel();
        geweigerd(403, velden("api_key", "x", "service_code", "afval.grofvuil", "lat", "53.23", "long", "6.53"));
        assertThat(ServerDatabase.ask("select count(*) from beveiligingslog where wat = 'WRONG_KEY'"))
                .isNotEqualTo("0");
        geweigerd(400, velden("api_key", sleutel, "service_code", "afval.grofvuil"));
        geweigerd(400, velden("api_key", sleutel, "lat", "53.23", "long", "6.53"));
        for (String geen : List.of("onzin", "buren.burenoverlast")) {
            geweigerd(404, velden("api_key", sleutel, "service_code", geen, "lat", "53.23", "long", "6.53"));
        }
        String goed = velden("api_key", sleutel, "service_code", "afval.grofvuil", "lat", "53.23", "long", "6.53");
        geweigerd(400, goed + "&description=" + "x".repeat(5_001));
        geweigerd(400, goed + "&media_url=javascript:alert(1)");
        geweigerd(400, velden("api_key", sleutel, "service_code", "afval.grofvuil", "address_string", "bij de brug"));
        HttpResponse<String> json = programma.postRuw(V2 + "/requests.json", "application/json", "{\"lat\":1}");
        assertThat(json.statusCode()).as(json.body()).isEqualTo(415);
        assertThat(json(json).getJsonObject(0).getString("code")).isEqualTo("415");
        assertThat(programma.get(V2 + "/requests.json?page=0").statusCode()).isEqualTo(400);
        geweigerd(400, velden("api_key", sleutel, "service_code", "afval.grofvuil", "lat", "48.8", "long", "2.3"));
        assertThat(programma.get(V2 + "/services.xml?jurisdiction_id=elders.nl").statusCode())
                .isEqualTo(404);
        assertThat(programma.get(V2 + "/requests.json?start_date=gisteren").statusCode())
                .isEqualTo(400);
        assertThat(programma
                        .postRuw(
                                V2 + "/servicerequestupdates.json",
                                FORMULIER,
                                velden("api_key", sleutel, "service_request_id", "M-2000-00001"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(programma.get(V2 + "/requests/M-2000-00001.json").statusCode())
                .isEqualTo(404);
        Bezoeker beheerder = Bezoeker.als("beheerder", basis);
        beheerder.get("/beheer/open311");
        assertThat(beheerder.post("/beheer/open311", "naam", "x".repeat(81)).statusCode())
                .isEqualTo(422);
        String id = ServerDatabase.ask("select max(id) from open311sleutel");
        beheerder.post("/beheer/open311/" + id + "/intrekking");
        geweigerd(403, velden("api_key", sleutel, "service_code", "afval.grofvuil", "lat", "53.23", "long", "6.53"));
    }

    private void geweigerd(int status, String melding) throws Exception {
        HttpResponse<String> antwoord = programma.postRuw(V2 + "/requests.xml", FORMULIER, melding);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
        Document fout = xml(antwoord);
        assertThat(fout.getDocumentElement().getTagName()).isEqualTo("errors");
        assertThat(fout.getElementsByTagName("code").item(0).getTextContent()).isEqualTo(Integer.toString(status));
        assertThat(fout.getElementsByTagName("description").item(0).getTextContent())
                .isNotBlank();
    }

    private static String velden(String... delen) {
        StringBuilder uit = new StringBuilder();
        for (int i = 0; i < delen.length; i += 2) {
            uit.append(i == 0 ? "" : "&")
                    .append(delen[i])
                    .append('=')
                    .append(URLEncoder.encode(delen[i + 1], StandardCharsets.UTF_8));
        }
        return uit.toString();
    }

    private static JsonArray json(HttpResponse<String> antwoord) {
        return Json.createReader(new StringReader(antwoord.body())).readArray();
    }

    private static Document xml(HttpResponse<String> antwoord) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(antwoord.body().getBytes(StandardCharsets.UTF_8)));
    }
}
