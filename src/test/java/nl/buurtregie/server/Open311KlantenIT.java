package nl.buurtregie.server;

import static nl.buurtregie.server.Open311programma.FORMULIER;
import static nl.buurtregie.server.Open311programma.V2;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.buurtregie.Functie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Clients that others wrote: the published npm client runs here, and FixMyStreet's own calls are sent as it sends them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("INT-10")
class Open311KlantenIT {

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Open311programma programma;
    private Bezoeker fixMyStreet;

    @BeforeEach
    void open() throws URISyntaxException {
        basis = adres.toURI();
        programma = new Open311programma(basis);
        fixMyStreet = Bezoeker.anoniem(basis);
    }

    @Test
    void een_gepubliceerde_klant_vraagt_de_lijst_meldt_en_leest_terug() {
        String eindpunt = adres.toString().replaceAll("/+$", "") + V2;
        String sleutel = programma.sleutel();
        JsonObject gemeld = klant(eindpunt, sleutel, "meld");
        assertThat(gemeld.getString("eindpunt")).isEqualTo(eindpunt + "/");
        assertThat(gemeld.getInt("soorten")).isGreaterThan(50);
        assertThat(gemeld.getString("definitie")).isEqualTo("afval.grofvuil");
        String nummer = gemeld.getString("nummer");
        assertThat(gemeld.getString("bon")).isEqualTo(nummer);

        JsonObject open = klant(eindpunt, sleutel, "lees", nummer);
        assertThat(open.getString("status")).isEqualTo("open");
        assertThat(open.getBoolean("inLijst")).isTrue();
        assertThat(open.getInt("samen")).isEqualTo(1);
        assertThat(Instant.parse(open.getString("gewijzigd")))
                .isBetween(Instant.now().minusSeconds(300), Instant.now().plusSeconds(60));

        programma.sluit(nummer);
        JsonObject dicht = klant(eindpunt, sleutel, "lees", nummer);
        assertThat(dicht.getString("status")).isEqualTo("closed");
        assertThat(dicht.getString("noot")).isEqualTo("De buurtconciërge heeft het opgelost.");
        assertThat(dicht.getBoolean("inLijst")).isTrue();
    }

    /** Its list of services becomes its categories: a name that comes twice would give one category with the wrong code. */
    @Test
    void fixmystreet_maakt_van_onze_soorten_zijn_categorieen() throws Exception {
        Document lijst = xml(fixMyStreet.get(V2 + "/services.xml?jurisdiction_id=groningen.nl"));
        Set<String> namen = new HashSet<>();
        for (Element dienst : alle(lijst, "service")) {
            assertThat(namen.add(veld(dienst, "service_name"))).isTrue();
            assertThat(veld(dienst, "metadata")).isEqualTo("false");
            assertThat(veld(dienst, "keywords").split(","))
                    .doesNotContain("private", "inactive", "staff", "waste_only");
        }
        assertThat(namen).hasSizeGreaterThan(50);
    }

    @Test
    void fixmystreet_stuurt_een_melding_en_haalt_het_nieuws_op() throws Exception {
        String sleutel = programma.sleutel();
        String nummer = meld(sleutel, 314);
        assertThat(meld(sleutel, 314)).isEqualTo(nummer);
        assertThat(ServerDatabase.ask("select notitie from overlastmelding where nummer = '" + nummer + "'"))
                .contains("Bank bij de container", "https://fms.voorbeeld.nl/report/314")
                .endsWith("Foto: https://fms.voorbeeld.nl/photo/314.0.full.jpeg");
        assertThat(nieuws(sleutel, nummer).get(0)).isEqualTo("INVESTIGATING");

        programma.sluit(nummer);
        List<String> dicht = nieuws(sleutel, nummer);
        assertThat(dicht.get(0)).isEqualTo("FIXED");
        assertThat(dicht.get(1)).isEqualTo("De buurtconciërge heeft het opgelost.");
        assertThat(dicht.get(2)).startsWith(nummer).isNotEqualTo(nummer);

        String verleden = Instant.now()
                .minus(1, ChronoUnit.HOURS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        vulAan(sleutel, nummer, "2717", "OPEN", verleden);
        assertThat(Open311programma.stand(nummer)).isEqualTo("AFGESLOTEN");
        vulAan(sleutel, nummer, "2718", "FIXED", nu());
        assertThat(Open311programma.stand(nummer)).isEqualTo("AFGESLOTEN");
        assertThat(ServerDatabase.ask(
                        "select string_agg(r.toelichting, ',') from overlasthistorie r join overlastmelding m on"
                                + " m.probleem_id = r.probleem_id where m.nummer = '" + nummer
                                + "' and r.wat = 'AANGEVULD'"))
                .isEqualTo("daar staat: opgelost");
        vulAan(sleutel, nummer, "2719", "REOPEN", nu());
        assertThat(Open311programma.stand(nummer)).isEqualTo("BEOORDELEN");
        assertThat(nieuws(sleutel, nummer).get(0)).isEqualTo("INVESTIGATING");
    }

    /** Its own words for what went wrong come from errors/error; a page for people would say "unknown error". */
    @Test
    void wat_niet_kan_leest_fixmystreet_in_de_vorm_van_de_specificatie() throws Exception {
        fout(403, fixMyStreet.postRuw(V2 + "/requests.xml", "multipart/form-data; boundary=x", "--x--\r\n"));
        fout(415, fixMyStreet.postRuw(V2 + "/requests.xml", "application/json", "{}"));
        fout(413, fixMyStreet.postRuw(V2 + "/requests.xml", FORMULIER, "description=" + "x".repeat(70_000)));
        fout(404, fixMyStreet.get(V2 + "/bestaatniet.xml"));
        fout(404, fixMyStreet.postRuw(V2 + "/servicerequestupdates.xml", FORMULIER, "jurisdiction_id=elders.nl"));
    }

    private String meld(String sleutel, int id) throws Exception {
        String adresje = "https://fms.voorbeeld.nl";
        HttpResponse<String> antwoord = fixMyStreet.postRuw(
                V2 + "/requests.xml",
                FORMULIER,
                velden(
                        "description",
                        "Bank bij de container\n\nLigt er al een week.\n\n" + adresje + "/report/" + id + "\n",
                        "service_code",
                        "afval.grofvuil",
                        "first_name",
                        "An",
                        "last_name",
                        "de Wit",
                        "email",
                        "an@voorbeeld.nl",
                        "lat",
                        "53.231123",
                        "long",
                        "6.530456",
                        "media_url",
                        adresje + "/photo/" + id + ".0.full.jpeg",
                        "attribute[external_id]",
                        String.valueOf(id),
                        "jurisdiction_id",
                        "groningen.nl",
                        "api_key",
                        sleutel));
        assertThat(antwoord.statusCode()).as(antwoord.body()).isBetween(200, 299);
        Document uit = xml(antwoord);
        assertThat(uit.getDocumentElement().getTagName()).isEqualTo("service_requests");
        return veld(alle(uit, "request").get(0), "service_request_id");
    }

    private void vulAan(String sleutel, String nummer, String id, String status, String op) throws Exception {
        HttpResponse<String> antwoord = fixMyStreet.postRuw(
                V2 + "/servicerequestupdates.xml",
                FORMULIER,
                velden(
                        "updated_datetime",
                        op,
                        "service_request_id",
                        nummer,
                        "status",
                        status,
                        "description",
                        "Nog iets over " + id,
                        "last_name",
                        "de Wit",
                        "first_name",
                        "An",
                        "email",
                        "an@voorbeeld.nl",
                        "update_id",
                        id,
                        "jurisdiction_id",
                        "groningen.nl",
                        "api_key",
                        sleutel));
        assertThat(veld(alle(xml(antwoord), "request_update").get(0), "update_id"))
                .isEqualTo(id);
    }

    /** Asks as its cron job does: the last two hours in W3CDTF. Gives status, words and key of the update of this report. */
    private List<String> nieuws(String sleutel, String nummer) throws Exception {
        Instant tot = Instant.now().plusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
        Instant van = tot.minus(2, ChronoUnit.HOURS);
        String vraag = velden(
                "start_date", van.toString(), "end_date", tot.toString(), "api_key", sleutel, "jurisdiction_id", "");
        Document uit = xml(fixMyStreet.get(V2 + "/servicerequestupdates.xml?" + vraag));
        Element een = alle(uit, "request_update").stream()
                .filter(elk -> veld(elk, "service_request_id").equals(nummer))
                .reduce((eerder, later) -> later)
                .orElseThrow();
        String op = veld(een, "updated_datetime");
        assertThat(op).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+0[12]:00");
        assertThat(OffsetDateTime.parse(op).toInstant()).isBetween(van, tot); // otherwise it is thrown away there
        return List.of(veld(een, "status"), veld(een, "description"), veld(een, "update_id"));
    }

    private static String nu() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void fout(int status, HttpResponse<String> antwoord) throws Exception {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
        Document uit = xml(antwoord);
        assertThat(uit.getDocumentElement().getTagName()).isEqualTo("errors");
        Element fout = alle(uit, "error").get(0);
        assertThat(veld(fout, "code")).isEqualTo(String.valueOf(status));
        assertThat(veld(fout, "description")).isNotBlank();
    }

    private static JsonObject klant(String... woorden) {
        String[] alles = Stream.concat(Stream.of("tools/open311.mjs"), Stream.of(woorden))
                .toArray(String[]::new);
        String uit = Node.draai(alles)
                .lines()
                .filter(regel -> regel.startsWith("{"))
                .findFirst()
                .orElseThrow();
        return Json.createReader(new StringReader(uit)).readObject();
    }

    private static String velden(String... delen) {
        return IntStream.range(0, delen.length / 2)
                .mapToObj(i -> URLEncoder.encode(delen[2 * i], StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(delen[2 * i + 1], StandardCharsets.UTF_8))
                .reduce((een, ander) -> een + "&" + ander)
                .orElseThrow();
    }

    private static List<Element> alle(Document uit, String naam) {
        return IntStream.range(0, uit.getElementsByTagName(naam).getLength())
                .mapToObj(i -> (Element) uit.getElementsByTagName(naam).item(i))
                .toList();
    }

    private static String veld(Element een, String naam) {
        return een.getElementsByTagName(naam).item(0).getTextContent();
    }

    private static Document xml(HttpResponse<String> antwoord) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(antwoord.body().getBytes(StandardCharsets.UTF_8)));
    }
}
