package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.buurtregie.Functie;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager fills in the programme of 2017 and makes the yearly report of it, through the running server. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("KOM-16")
@Functie("KOM-19")
class GeldIT {

    private static final String[][] LIJNEN = {
        {"basismonitor", "Doorontwikkeling Basismonitor Wijkkompassen", "250", "250"},
        {"stadoetmee", "StadDoetMee", "200", "272"},
        {"id-banen", "Bijdrage ID-banen", "200", "200"},
        {"straathoekwerk", "Straathoekwerk", "247", "247"},
        {"buurtconcierges", "Buurtconciërges", "60", "60"},
        {"buurtbemiddeling", "Buurtbemiddeling", "43", "43"},
        {"contributie", "Contributie G32, Platform31", "70", "65"},
        {"organisatie", "Organisatiekosten Wijkaanpak", "0", "124"}
    };

    private static final Set<String> IN_VERSLAG = Set.of(
            "bb_pct_zelfmelder",
            "bb_pct_positief_aangemeld",
            "bb_pct_positief_geschikt",
            "bb_pct_gezamenlijk_gesprek",
            "bb_pct_weigering_tweede");

    private static final List<String> PROGRAMMA = List.of(
            "buurtbemiddeling",
            "buurtconcierges",
            "straathoekwerk",
            "id-banen",
            "wijs",
            "stadoetmee",
            "basismonitor",
            "positief-opgroeien");

    @ArquillianResource
    private URL adres;

    private Bezoeker manager;

    @BeforeEach
    @AfterEach
    void schoon() throws URISyntaxException {
        ServerDatabase.execute("delete from programmalijn where jaar in (2017, 2018)");
        ServerDatabase.execute("delete from verslagtekst where jaar = 2017");
        ServerDatabase.execute("delete from feit_aanmelding where zaak < 0");
        manager = Bezoeker.als("manager", adres.toURI());
    }

    @Test
    void de_lijnen_van_2017_geven_de_totalen_van_de_stad() throws URISyntaxException {
        assertThat(manager.get("/geld?jaar=2017").body()).contains("In 2017 staan nog geen lijnen");
        vulIn();
        String geld = manager.get("/geld?jaar=2017").body();
        assertThat(tekst(geld))
                .contains("StadDoetMee 200 272 −72", "Organisatiekosten Wijkaanpak 0 124 −124")
                .contains("Contributie G32, Platform31 70 65 5", "Totaal 1.070 1.261 −191")
                .contains("– per bemiddelingszaak niet het hele jaar geregistreerd");
        assertThat(geld).contains("aria-label=\"Begroting 200, realisatie 272, resultaat −72 (× 1.000 euro).\"");
        assertThat(manager.get("/geld.csv?jaar=2017").body())
                .contains("2017;stadoetmee;StadDoetMee;200;272;-72;", "2017;;Totaal;1070;1261;-191;");

        Bezoeker analist = Bezoeker.als("analist", adres.toURI());
        assertThat(analist.get("/geld?jaar=2017").body())
                .contains("Buurtbemiddeling", "1.261")
                .doesNotContain("/geld/lijnen/", "Voeg een lijn toe");
        assertThat(analist.post("/geld/lijnen/nieuw/2017").statusCode()).isEqualTo(403);
        assertThat(Bezoeker.als("coordinator", adres.toURI()).get("/geld").statusCode())
                .isEqualTo(403);
    }

    @Test
    void kosten_staan_er_alleen_als_het_aantal_er_ook_mag_staan() {
        vulIn();
        aanmeldingen(3);
        assertThat(tekst(manager.get("/geld?jaar=2017").body()))
                .contains("– per bemiddelingszaak verborgen: te weinig aanmeldingen");
        aanmeldingen(84);
        assertThat(tekst(manager.get("/geld?jaar=2017").body()))
                .contains("€\u00a0506 per bemiddelingszaak van 85 aanmeldingen");
    }

    @Test
    void wat_niet_klopt_blijft_staan_en_wordt_niet_bewaard() {
        manager.get("/geld/lijnen/nieuw/2017");
        HttpResponse<String> fout = manager.post(
                "/geld/lijnen/nieuw/2017",
                "code",
                "ID banen",
                "naam",
                "Banen <b>",
                "volgorde",
                "1",
                "doel",
                "Werk voor wie dat niet heeft.",
                "begroting",
                "1.070");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body())
                .contains("Vul alleen cijfers in.", "Werk voor wie dat niet heeft.", "1.070", "Banen &lt;b>");
        fout = manager.post(
                "/geld/lijnen/nieuw/2017", "code", "ID banen", "naam", "Banen", "volgorde", "1", "begroting", "1070");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("Gebruik alleen kleine letters");
        assertThat(manager.get("/geld/lijnen/nieuw/1999").statusCode()).isEqualTo(404);
        assertThat(aantal(2017)).isEqualTo("0");
    }

    @Test
    void een_lijn_wordt_gewijzigd_weggehaald_en_meegenomen_naar_een_nieuw_jaar() {
        vulIn();
        String pad = "/geld/lijnen/"
                + ServerDatabase.ask("select id from programmalijn where jaar = 2017 and code = 'stadoetmee'");
        String versie = manager.versie(pad);
        String[] velden = {
            "versie", versie, "naam", "StadDoetMee", "volgorde", "2", "begroting", "300", "realisatie", "", "uren", "9"
        };
        assertThat(manager.post(pad, velden).statusCode()).isEqualTo(303);
        assertThat(tekst(manager.get("/geld?jaar=2017").body()))
                .contains("StadDoetMee 300 – –", "Totaal 1.170 – –", "Van 1 lijn is de realisatie nog niet bekend.");
        HttpResponse<String> tweede = manager.post(pad, velden);
        assertThat(tweede.statusCode()).isEqualTo(409);
        assertThat(tweede.body()).contains("Els Huizinga");

        manager.get("/geld?jaar=2018");
        assertThat(manager.post("/geld/2018/overnemen").statusCode()).isEqualTo(303);
        assertThat(aantal(2018)).isEqualTo("8");
        assertThat(manager.post("/geld/2018/overnemen").statusCode()).isEqualTo(422);
        assertThat(aantal(2018)).isEqualTo("8");
        assertThat(manager.post(pad + "/verwijderen").statusCode()).isEqualTo(303);
        assertThat(aantal(2017)).isEqualTo("7");
        assertThat(manager.get(pad).statusCode()).isEqualTo(404);
    }

    @Test
    @Functie("KOM-15")
    void het_jaarverslag_komt_met_een_knop_als_html_pdf_en_docx() throws URISyntaxException {
        vulIn();
        String hoofdstuk = "/jaarverslag/2017/hoofdstukken/buurtbemiddeling";
        assertThat(manager.versie(hoofdstuk)).isEqualTo("0");
        assertThat(manager.post(hoofdstuk, "versie", "0", "tekst", "Een <b>goed</b> jaar.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(manager.post(hoofdstuk, "versie", "0", "tekst", "Van een ander.")
                        .statusCode())
                .isEqualTo(409);
        HttpResponse<String> lang = manager.post(hoofdstuk, "versie", "1", "tekst", "x".repeat(6001));
        assertThat(lang.statusCode()).isEqualTo(422);
        assertThat(lang.body()).contains("hooguit 6000 tekens", "xxxxxx");
        assertThat(manager.get("/jaarverslag/2017/hoofdstukken/bestaat-niet").statusCode())
                .isEqualTo(404);

        assertThat(manager.get("/jaarverslag?jaar=2017").body())
                .contains("Een &lt;b&gt;goed&lt;/b&gt; jaar.", "Tekst van Els Huizinga", "/jaarverslag/2017/docx");
        Bezoeker analist = Bezoeker.als("analist", adres.toURI());
        assertThat(analist.get("/jaarverslag?jaar=2017").body()).doesNotContain("Schrijf tekst");
        HttpResponse<String> html = analist.get("/jaarverslag/2017/html");
        assertThat(tekst(html.body())).contains("6. Buurtbemiddeling", "Totaal 1.070 1.261 −191");
        assertThat(html.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"jaarverslag-2017.html\"");
        assertThat(pdf(analist.bytes("/jaarverslag/2017/pdf")))
                .contains("Een <b>goed</b> jaar.", "6. Buurtbemiddeling", "Totaal 1.070 1.261 −191");
        assertThat(docx(analist.bytes("/jaarverslag/2017/docx")))
                .contains("Een <b>goed</b> jaar.", "6. Buurtbemiddeling", "1.261");
    }

    @Test
    @Functie("KOM-15")
    void wat_gepubliceerd_is_staat_in_elke_vorm_van_het_jaarverslag() throws URISyntaxException {
        Geduld.totDeDemostadVolIs();
        String versie = ServerDatabase.ask("select nummer from publicatie where stand = 'VASTGESTELD'"
                + " order by tot_jaar desc, versie desc limit 1");
        String jaar = versie.substring(0, 4);
        List<String[]> vanDeStad = Bezoeker.anoniem(adres.toURI())
                .get("/publicaties/" + versie + "/cijfers.csv")
                .body()
                .lines()
                .map(regel -> regel.split(",", -1))
                .filter(cel -> cel[2].equals("GEMEENTE") && cel[5].equals(jaar))
                .toList();
        Set<String> cijfers = vanDeStad.stream()
                .filter(cel -> IN_VERSLAG.contains(cel[0]))
                .filter(cel -> !cel[9].isEmpty() && !cel[10].isEmpty())
                .map(cel -> cel[9] + " van " + new BigDecimal(cel[10]).intValue())
                .collect(Collectors.toSet());
        assertThat(cijfers).as(versie).isNotEmpty();
        nietMeerStreepjesDanNodig(
                jaar, vanDeStad.stream().filter(cel -> cel[6].isEmpty()).count());
        assertThat(pdf(manager.bytes("/jaarverslag/" + jaar + "/pdf"))).contains(cijfers);
        assertThat(docx(manager.bytes("/jaarverslag/" + jaar + "/docx"))).contains(cijfers);
    }

    /** The report adds no dash to those of the version, says why each is there, and gives none to what is counted on enough. */
    private void nietMeerStreepjesDanNodig(String jaar, long zonderCijfer) {
        List<Element> rijen =
                Jsoup.parse(manager.get("/jaarverslag?jaar=" + jaar).body()).select("tr:has(td.getal.vet)").stream()
                        .filter(rij -> rij.select("td").size() == 4)
                        .toList();
        List<List<String>> streepjes = rijen.stream()
                .map(rij -> rij.select("td").stream().map(Element::text).toList())
                .filter(cel -> cel.get(0).equals("–"))
                .toList();
        assertThat(rijen).isNotEmpty();
        assertThat((long) streepjes.size()).isLessThanOrEqualTo(zonderCijfer);
        assertThat(streepjes)
                .allSatisfy(
                        cel -> assertThat(cel.get(2))
                                .matches(
                                        "verborgen: klein, .*|te weinig om iets over te zeggen|van één of meer buurten ontbreekt het aantal inwoners, .*|niemand liep daar een heel uur|niet geteld: .*"))
                .noneSatisfy(cel -> assertThat(cel.get(1)).matches("[0-9.]+ van ([3-9][0-9]|[0-9]{3,}|[0-9.]{4,})"));
    }

    @Test
    void elke_lijn_van_het_programma_heeft_doel_daden_resultaat_uren_en_geld() throws URISyntaxException {
        manager.get("/geld/lijnen/nieuw/2018");
        for (int i = 0; i < PROGRAMMA.size(); i++) {
            String code = PROGRAMMA.get(i);
            String[] velden = {
                "code",
                code,
                "naam",
                "Lijn " + code,
                "volgorde",
                Integer.toString(i + 1),
                "doel",
                "Doel van " + code,
                "gedaan",
                "Gedaan voor " + code,
                "resultaat",
                "- 36 mensen door " + code,
                "uren",
                "" + (1_200 + i),
                "begroting",
                "" + (40 + i),
                "realisatie",
                "" + (41 + i)
            };
            assertThat(manager.post("/geld/lijnen/nieuw/2018", velden).statusCode())
                    .as(code)
                    .isEqualTo(303);
        }
        String html = tekst(manager.get("/jaarverslag/2018/html").body());
        String pdf = pdf(manager.bytes("/jaarverslag/2018/pdf"));
        String docx = docx(manager.bytes("/jaarverslag/2018/docx"));
        for (int i = 0; i < PROGRAMMA.size(); i++) {
            String code = PROGRAMMA.get(i);
            List<String> hoofdstuk = List.of(
                    (i + 1) + ". Lijn " + code,
                    "Doel van " + code,
                    "Gedaan voor " + code,
                    "36 mensen door " + code,
                    "1.20" + i + " uren",
                    "Begroting " + (40 + i) + ", realisatie " + (41 + i));
            assertThat(html).contains(hoofdstuk);
            assertThat(pdf).contains(hoofdstuk);
            assertThat(docx).contains(hoofdstuk);
        }
        assertThat(manager.get("/geld/lijnen/"
                                + ServerDatabase.ask(
                                        "select id from programmalijn where jaar = 2018 and code = 'wijs'"))
                        .body())
                .contains("- 36 mensen door wijs");
    }

    private static String pdf(byte[] inhoud) {
        try (PDDocument document = Loader.loadPDF(inhoud)) {
            return new PDFTextStripper().getText(document).replace("\r", "").replace('\n', ' ');
        } catch (IOException kapot) {
            throw new UncheckedIOException(kapot);
        }
    }

    /** All words of the document itself, a space between paragraphs. */
    private static String docx(byte[] inhoud) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                if (deel.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("</w:p>", " ")
                            .replaceAll("<[^>]*>", "")
                            .replace("&lt;", "<")
                            .replace("&gt;", ">");
                }
            }
            throw new IllegalStateException("no document");
        } catch (IOException kapot) {
            throw new UncheckedIOException(kapot);
        }
    }

    private void vulIn() {
        manager.get("/geld/lijnen/nieuw/2017");
        for (int i = 0; i < LIJNEN.length; i++) {
            String[] lijn = LIJNEN[i];
            HttpResponse<String> antwoord = manager.post(
                    "/geld/lijnen/nieuw/2017",
                    "code",
                    lijn[0],
                    "naam",
                    lijn[1],
                    "volgorde",
                    Integer.toString(i + 1),
                    "begroting",
                    lijn[2],
                    "realisatie",
                    lijn[3]);
            assertThat(antwoord.statusCode()).as(List.of(lijn).toString()).isEqualTo(303);
        }
    }

    private static void aanmeldingen(int aantal) {
        ServerDatabase.execute(
                "insert into feit_aanmelding (zaak, op, buurt_code, wijk_code, indeling, verwijzer, kanaal,"
                        + " aard) select -i, date '2017-02-01', 'BU', 'WK001400', 2024, 'POLITIE', 'TELEFOON', 'ROOK'"
                        + " from generate_series(1, " + aantal + ") i on conflict do nothing");
    }

    private static String aantal(int jaar) {
        return ServerDatabase.ask("select count(*) from programmalijn where jaar = " + jaar);
    }

    /** What a reader sees, with single spaces. */
    private static String tekst(String html) {
        return html.replaceAll("(?s)<svg.*?</svg>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[ \\n\\t]+", " ");
    }
}
