package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.buurtregie.Functie;
import nl.buurtregie.archief.Mdtokeuring;
import nl.buurtregie.platform.web.Pdfkeuring;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept for good can be taken as a package that an e-depot reads, and what is destroyed cannot. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("PRI-14")
class ArchiefIT {

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Bezoeker privacy;

    @BeforeEach
    void logIn() throws URISyntaxException {
        basis = adres.toURI();
        privacy = Bezoeker.als("privacy", basis);
        Geduld.totDeDemostadVolIs();
    }

    @Test
    void een_publicatie_gaat_met_cijfers_betekenis_en_beschrijving_naar_het_archief() throws Exception {
        String nummer = ServerDatabase.ask("select min(nummer) from publicatie where vastgesteld_op is not null");
        assertThat(nummer).as("de demostad heeft vastgestelde cijfers").isNotBlank();
        String kenmerk = "publicatie-" + nummer;
        String pagina = privacy.get("/archief").body();
        assertThat(pagina).contains("/archief/pakket/" + kenmerk, "Haal pakket op", "nog niet opgehaald");

        byte[] zip = privacy.postBytes("/archief/pakket/" + kenmerk);
        Map<String, byte[]> inhoud = uitgepakt(zip);
        String map = kenmerk + "/";
        assertThat(inhoud.keySet())
                .containsExactlyInAnyOrder(
                        map + kenmerk + ".mdto.xml",
                        map + "cijfers.csv",
                        map + "cijfers.csv.bestand.mdto.xml",
                        map + "cijfers.csv-metadata.json",
                        map + "cijfers.csv-metadata.json.bestand.mdto.xml");
        keurBeschrijvingen(inhoud);
        assertThat(inhoud.get(map + "cijfers.csv")).isEqualTo(privacy.bytes("/publicaties/" + nummer + "/cijfers.csv"));
        assertThat(tekst(inhoud.get(map + kenmerk + ".mdto.xml")))
                .contains("Gemeente Groningen", "Blijvend te bewaren", kenmerk + "/cijfers.csv");
        assertThat(ServerDatabase.ask(
                        "select bestanden || ' ' || afdruk || ' ' || door from archiefboek where kenmerk = '" + kenmerk
                                + "' order by id desc limit 1"))
                .isEqualTo("2 " + afdruk(zip) + " Hilda Meinema");
        assertThat(privacy.get("/archief").body())
                .contains("Haal opnieuw op", "door Hilda Meinema", afdruk(zip).substring(0, 16));
        for (String daad : List.of("update archiefboek set afdruk = repeat('0', 64)", "delete from archiefboek")) {
            assertThatThrownBy(() -> ServerDatabase.execute(daad))
                    .hasStackTraceContaining("het archiefboek wordt alleen aangevuld");
        }
    }

    @Test
    void een_jaarverslag_gaat_als_pdf_die_te_bewaren_en_voor_te_lezen_is() throws Exception {
        int jaar = Integer.parseInt(ServerDatabase.ask("select extract(year from now())::int - 1"));
        ServerDatabase.execute("insert into verslagtekst (id, jaar, hoofdstuk, versie, tekst, op, door) values"
                + " (nextval('verslagtekst_seq') * 7, " + jaar + ", 'inleiding', 99, 'Een goed jaar.', now(), 'Els')");
        String kenmerk = "jaarverslag-" + jaar;
        Map<String, byte[]> inhoud = uitgepakt(privacy.postBytes("/archief/pakket/" + kenmerk));
        byte[] pdf = inhoud.get(kenmerk + "/" + kenmerk + ".pdf");
        assertThat(Pdfkeuring.foutenAlsArchief(pdf)).isEmpty();
        assertThat(Pdfkeuring.fouten(pdf)).isEmpty();
        assertThat(privacy.get("/archief").body()).doesNotContain("daarna gewijzigd");
        ServerDatabase.execute("insert into verslagtekst (id, jaar, hoofdstuk, versie, tekst, op, door) values"
                + " (nextval('verslagtekst_seq') * 7, " + jaar
                + ", 'inleiding', 100, 'Een beter jaar.', now() + interval"
                + " '1 minute', 'Els')");
        assertThat(privacy.get("/archief").body()).contains("daarna gewijzigd");
        keurBeschrijvingen(inhoud);
        assertThat(tekst(inhoud.get(kenmerk + "/" + kenmerk + ".pdf.bestand.mdto.xml")))
                .contains("fmt/476", "<omvang>" + pdf.length + "</omvang>", afdruk(pdf));
    }

    @Test
    void wat_nog_kan_veranderen_of_er_niet_is_gaat_niet() {
        int ditJaar = Integer.parseInt(ServerDatabase.ask("select extract(year from now())::int"));
        for (String kenmerk : List.of("jaarverslag-" + ditJaar, "publicatie-1999.1", "zaak-2026-0001")) {
            assertThat(privacy.post("/archief/pakket/" + kenmerk).statusCode())
                    .as(kenmerk)
                    .isEqualTo(404);
        }
    }

    @Test
    void de_selectielijst_noemt_alles_wat_wordt_bewaard_en_zaken_worden_vernietigd() {
        List<String> soorten = List.of(
                Bezoeker.anoniem(basis).get("/test/opruimen/soorten").body().split("\n"));
        assertThat(soorten).hasSizeGreaterThan(10);
        for (String soort : soorten) {
            assertThat(ServerDatabase.ask(
                            "select coalesce(max(waardering), 'ontbreekt') from selectie where code = '" + soort + "'"))
                    .as(soort)
                    .isEqualTo("V");
        }
        assertThat(ServerDatabase.ask(
                        "select string_agg(code, ' ' order by code) from selectie where waardering = 'B'"))
                .isEqualTo("jaarverslagen publicaties");
        assertThat(privacy.get("/archief").body())
                .contains("Zaken van buurtbemiddeling", "vernietigen · 2 jaar na het sluiten van de zaak");
        assertThat(privacy.post("/archief/selectie/zaken", "categorie", "x".repeat(121))
                        .statusCode())
                .isEqualTo(422);
        assertThat(privacy.post("/archief/selectie/zaken", "categorie", "14.1 Proef")
                        .statusCode())
                .isEqualTo(303);
        assertThat(privacy.get("/archief").body()).contains("14.1 Proef");
        assertThat(privacy.post("/archief/selectie/zaken", "categorie", "").statusCode())
                .isEqualTo(303);
        assertThat(privacy.post("/archief/selectie/onbekend", "categorie", "x").statusCode())
                .isEqualTo(404);
        assertThat(Bezoeker.als("beheerder", basis).get("/archief").body()).doesNotContain("Kies de categorie");
    }

    private static void keurBeschrijvingen(Map<String, byte[]> inhoud) {
        inhoud.forEach((naam, bytes) -> {
            if (naam.endsWith(".mdto.xml")) {
                assertThat(Mdtokeuring.fouten(bytes)).as(naam).isEmpty();
            } else {
                assertThat(tekst(inhoud.get(naam + ".bestand.mdto.xml"))).contains(afdruk(bytes));
            }
        });
    }

    private static Map<String, byte[]> uitgepakt(byte[] zip) throws IOException {
        Map<String, byte[]> inhoud = new LinkedHashMap<>();
        try (ZipInputStream uit = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry een = uit.getNextEntry(); een != null; een = uit.getNextEntry()) {
                inhoud.put(een.getName(), uit.readAllBytes());
            }
        }
        assertThat(inhoud).isNotEmpty();
        return inhoud;
    }

    private static String tekst(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String afdruk(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException nooit) {
            throw new IllegalStateException(nooit);
        }
    }
}
