package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.Functie;
import nl.buurtregie.gebied.Geojsonkeuring;
import nl.buurtregie.gebied.Proefgebied;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Divisions, inhabitants and borders: brought by the beheerder, shown first, all or nothing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("KOM-08")
class GebiedenIT {

    private static final String PAD = "/beheer/gebieden";
    private static final Pattern WACHT = Pattern.compile("name=\"id\" value=\"([0-9]+)\"");

    @ArquillianResource
    private URL adres;

    private Bezoeker beheerder;

    @BeforeEach
    void logIn() throws URISyntaxException {
        beheerder = Bezoeker.als("beheerder", adres.toURI());
        beheerder.get(PAD);
    }

    /** The invented division is older than the one in force, and its year is nobody else's; what is kept in memory goes too. */
    @AfterEach
    void zonderProefstad() {
        ServerDatabase.execute("delete from grens");
        stuur("BEVOLKING", "", "", "BU00140000;1995;1;1\n");
        neemOver();
        for (String sql : List.of(
                "delete from bevolking where jaar = 1995",
                "delete from ligging where indeling = 2019",
                "delete from gebied where indeling = 2019",
                "delete from indeling where jaar = 2019",
                "delete from buurt where indeling = 2019",
                "delete from wijk where indeling = 2019",
                "delete from gebiedvoorstel",
                "delete from gebiedimport")) {
            ServerDatabase.execute(sql);
        }
    }

    @Test
    void eerst_is_te_zien_wat_er_verandert_en_dan_komt_het_binnen() throws URISyntaxException {
        assertThat(beheerder.get(PAD).body()).contains("Van 2024: 151 buurten", "CBS 2016", "Nog niets.");
        assertThat(stuur("INDELING", "2019", "", Proefgebied.indeling()).statusCode())
                .isEqualTo(303);
        assertThat(beheerder.get(PAD).body())
                .contains("Wacht op jou: Indeling 2019", "4 buurten in 2 wijken", "Fenna Kooi", "proefbron");
        assertThat(tel("indeling where jaar = 2019")).isEqualTo("0");
        assertThat(neemOver().statusCode()).isEqualTo(303);
        assertThat(beheerder.get(PAD).body())
                .contains("Indeling 2019: ingelezen.", "Ook bewaard: 2019", "4 regels")
                .doesNotContain("Wacht op jou");
        neem("KOPPELING", "2019", "KOMPASWIJK", Proefgebied.koppeling());
        neem("BEVOLKING", "", "", Proefgebied.bevolking(1995));
        neem("GRENZEN", "2019", "BUURT", Proefgebied.grenzen());
        assertThat(tel("gebied where indeling = 2019")).isEqualTo("9");
        assertThat(tel("ligging where indeling = 2019")).isEqualTo("12");
        assertThat(tel("grens where indeling = 2019")).isEqualTo("4");
        neem("GRENZEN", "2019", "BUURT", Proefgebied.grenzenRd(Proefgebied.RD));
        assertThat(ServerDatabase.ask("select geometrie from grens where indeling = 2019 and code = 'BU00140000'"))
                .as("omgerekend uit RD, en in de plaats van die er waren")
                .contains("[6.55", "53.21");
        assertThat(ServerDatabase.ask("select sum(inwoners) from bevolking where jaar = 1995"))
                .isEqualTo("3003");
        assertThat(beheerder.get("/gebied/buurten?zoek=proefbuurt").body())
                .as("een buurt die er niet meer is, kiest niemand")
                .isEqualTo("[]");
        Map<String, String> velden = Aanmeldformulier.goed();
        velden.put("buurt", "BU00149001");
        Bezoeker coordinator = Bezoeker.als("coordinator", adres.toURI());
        coordinator.get("/aanmelding");
        assertThat(coordinator
                        .post("/aanmelding", Aanmeldformulier.alsLijst(velden))
                        .body())
                .contains("Kies een buurt uit de lijst.");
    }

    @Test
    void een_slecht_bestand_zegt_wat_er_anders_moet_en_verandert_niets() {
        assertThat(stuur("INDELING", "0", "", Proefgebied.indeling()).body()).contains("Vul een jaar in van 1990");
        HttpResponse<String> later = stuur("INDELING", "9999", "", Proefgebied.indeling());
        assertThat(later.statusCode()).isEqualTo(422);
        assertThat(later.body()).contains("Vul een jaar in van 1990", "value=\"9999\"", "value=\"proefbron\"");
        assertThat(stuur("INDELING", "twintig", "", Proefgebied.indeling()).body())
                .contains("Vul alleen cijfers in.");
        assertThat(stuur("INDELING", "2019", "", "").body()).contains("Kies een bestand.");
        assertThat(stuur("INDELING", "2019", "", "\0\0PK").statusCode()).isEqualTo(422);
        String regel = Proefgebied.indeling().lines().skip(1).findFirst().orElseThrow();
        assertThat(stuur("INDELING", "2019", "", Proefgebied.indeling() + regel + "\n")
                        .body())
                .contains("Regel 6", "staat er al", "Er is niets veranderd");
        assertThat(stuur("INDELING", "2019", "", regel.replace("Proefbuurt", "<img src=x>"))
                        .body())
                .contains("zonder &lt; of &gt;")
                .doesNotContain("<img src=x>");
        assertThat(stuur("GRENZEN", "2024", "BUURT", "{").body()).contains("Dit is geen GeoJSON");
        assertThat(stuur("GRENZEN", "2024", "BUURT", Proefgebied.grenzen()).body())
                .contains("niet een van de gebieden");
        assertThat(stuur("ONZIN", "2024", "", "x").body()).contains("Kies een van de mogelijkheden.");
        assertThat(stuur("INDELING", "2019", "", "x".repeat(8 * 1024 * 1024)).statusCode())
                .isEqualTo(413);
        assertThat(tel("gebiedvoorstel")).isEqualTo("0");
        assertThat(tel("indeling")).isEqualTo("1");
    }

    @Test
    void een_bestand_van_excel_komt_met_zijn_accenten_binnen_en_laat_ze_zien() {
        for (Charset schrift :
                List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            String bestand = Proefgebied.indeling()
                    .replace("Proefbuurt 1", "Cafébuurt ’t Zoë €")
                    .replace(';', schrift == StandardCharsets.UTF_16 ? '\t' : ';');
            assertThat(stuur("INDELING", "2019", "", bestand, schrift).statusCode())
                    .isEqualTo(303);
            assertThat(beheerder.get(PAD).body())
                    .contains("Namen met een bijzonder teken, zoals wij ze lezen: Cafébuurt ’t Zoë €.");
            beheerder.post(PAD + "/vervallen");
        }
    }

    @Test
    void nee_zeggen_mag_ook_en_een_oude_knop_doet_niets() {
        stuur("INDELING", "2019", "", Proefgebied.indeling());
        String oud = wachtend();
        assertThat(beheerder.post(PAD + "/vervallen").statusCode()).isEqualTo(303);
        assertThat(beheerder.get(PAD).body()).contains("Er is niets veranderd.").doesNotContain("Wacht op jou");
        HttpResponse<String> teLaat = beheerder.post(PAD + "/overnemen", "id", oud);
        assertThat(teLaat.statusCode()).isEqualTo(422);
        assertThat(teLaat.body()).contains("Dit bestand wacht niet meer");
        assertThat(tel("indeling")).isEqualTo("1");
    }

    /** The estimated cells go in as if the gemeente had drawn them: 151 borders that everybody can check. */
    @Test
    void met_grenzen_is_de_kaart_niet_geschat_en_ligt_een_punt_binnen_zijn_grens() throws URISyntaxException {
        Bezoeker concierge = Bezoeker.als("concierge", adres.toURI());
        String geschat = concierge.get("/overlast/kaart/buurten.geojson").body();
        assertThat(Geojsonkeuring.regels(geschat)).isEmpty();
        assertThat(beheerder
                        .post("/gebied/buurten/plek", "lon", "6.52", "lat", "53.30")
                        .body())
                .isNotEqualTo("[]");
        neem("GRENZEN", "2024", "BUURT", buurtenUit(geschat));
        assertThat(concierge.get("/overlast/kaart").body()).doesNotContain("Grenzen zijn geschat");
        String echt = concierge.get("/overlast/kaart/buurten.geojson").body();
        assertThat(Geojsonkeuring.regels(echt)).isEmpty();
        assertThat(beheerder
                        .post("/gebied/buurten/plek", "lon", "6.56453", "lat", "53.21909")
                        .body())
                .contains("BU00140000");
        assertThat(beheerder
                        .post("/gebied/buurten/plek", "lon", "6.52", "lat", "53.30")
                        .body())
                .as("dichtbij, maar buiten elke grens")
                .isEqualTo("[]");
    }

    private static String buurtenUit(String geojson) {
        JsonArrayBuilder buurten = Json.createArrayBuilder();
        Json.createReader(new StringReader(geojson))
                .readObject()
                .getJsonArray("features")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(vlak ->
                        vlak.getJsonObject("properties").getString("soort").equals("buurt"))
                .forEach(buurten::add);
        return Json.createObjectBuilder()
                .add("type", "FeatureCollection")
                .add("features", buurten)
                .build()
                .toString();
    }

    private void neem(String soort, String jaar, String niveau, String bestand) {
        assertThat(stuur(soort, jaar, niveau, bestand).statusCode()).as(soort).isEqualTo(303);
        assertThat(neemOver().statusCode()).as(soort).isEqualTo(303);
    }

    private HttpResponse<String> neemOver() {
        return beheerder.post(PAD + "/overnemen", "id", wachtend());
    }

    private String wachtend() {
        Matcher gevonden = WACHT.matcher(beheerder.get(PAD).body());
        assertThat(gevonden.find()).as("er wacht een bestand").isTrue();
        return gevonden.group(1);
    }

    private static String tel(String wat) {
        return ServerDatabase.ask("select count(*) from " + wat);
    }

    private HttpResponse<String> stuur(String soort, String jaar, String niveau, String bestand) {
        return stuur(soort, jaar, niveau, bestand, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> stuur(String soort, String jaar, String niveau, String bestand, Charset schrift) {
        String grens = UUID.randomUUID().toString();
        String body = veld(grens, "csrf", beheerder.token())
                + veld(grens, "soort", soort)
                + veld(grens, "jaar", jaar)
                + veld(grens, "niveau", niveau)
                + veld(grens, "bron", "proefbron")
                + "--" + grens + "\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"bestand\"\r\n\r\n";
        ByteArrayOutputStream alles = new ByteArrayOutputStream();
        alles.writeBytes(body.getBytes(StandardCharsets.UTF_8));
        alles.writeBytes(bestand.getBytes(schrift));
        alles.writeBytes(("\r\n--" + grens + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return beheerder.postRuw(PAD + "/inlezen", "multipart/form-data; boundary=" + grens, alles.toByteArray());
    }

    private static String veld(String grens, String naam, String waarde) {
        return "--" + grens + "\r\nContent-Disposition: form-data; name=\"" + naam + "\"\r\n\r\n" + waarde + "\r\n";
    }
}
