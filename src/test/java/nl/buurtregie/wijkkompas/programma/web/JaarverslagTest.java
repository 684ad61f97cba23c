package nl.buurtregie.wijkkompas.programma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.web.Pdfkeuring;
import nl.buurtregie.platform.web.page.PrintedPage;
import nl.buurtregie.wijkkompas.programma.Programmawereld;
import nl.buurtregie.wijkkompas.programma.Verslag;
import nl.buurtregie.wijkkompas.programma.Verslagopsteller;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.docx4j.TextUtils;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tr;
import org.junit.jupiter.api.Test;

/** The yearly report in its three forms, before judges and readers that we did not write. */
class JaarverslagTest {

    private static final String TEKST = "Beste lezer, Şükrü & Дмитрий.\n\n# Vooraf\n\n- één\n- twee";

    @Test
    void de_pdf_is_toegankelijk_en_zegt_wat_het_kostte() {
        verslag(2017, verslag -> {
            byte[] pdf = PrintedPage.pdf("programma/verslag", verslag);
            bewaar("jaarverslag-2017.pdf", pdf);
            assertThat(Pdfkeuring.fouten(pdf)).isEmpty();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
                assertThat(document.getDocumentInformation().getTitle()).isEqualTo(verslag.titel());
                assertThat(new PDFTextStripper().getText(document))
                        .contains("Wat wilden we bereiken?", "Şükrü & Дмитрий", "6. Buurtbemiddeling")
                        .contains("Totaal 1.070 1.261 −191", "€\u00a0614", "54,1–77,3")
                        .contains(verslag.hoofdstukken().stream()
                                .map(deel -> "36 bewoners van " + deel.naam() + " deden mee")
                                .toList());
            } catch (IOException kapot) {
                throw new UncheckedIOException(kapot);
            }
        });
    }

    /** Taken to the archive and mended after that: the next package has it again. */
    @Test
    void een_verslag_verandert_ook_met_een_programmalijn_en_met_gepubliceerde_cijfers() {
        Programmawereld.proef(wereld -> {
            wereld.tekst(2025, "inleiding", "Beste lezer,");
            Verslagarchief archief = wereld.maak(Verslagarchief.class);
            wereld.zet("update verslagtekst set op = '2026-02-01 10:00+01'");
            assertThat(gewijzigd(archief)).hasToString("2026-02-01T09:00:00Z");
            wereld.publicatie(2025);
            assertThat(gewijzigd(archief)).hasToString("2026-03-12T09:00:00Z");
            wereld.zet("update publicatie set stand = 'INGETROKKEN', ingetrokken_op = '2026-04-01 10:00+01',"
                    + " ingetrokken_door = 'Els Huizinga', intrekreden = 'fout geteld'");
            assertThat(gewijzigd(archief)).hasToString("2026-04-01T09:00:00Z");
            wereld.lijn(2025, "straathoekwerk", "Straathoekwerk", 247, null);
            assertThat(gewijzigd(archief)).hasToString("2026-11-24T09:00:00Z");
            wereld.zet("update programmalijn set gewijzigd_op = '2026-04-02 10:00+01'");
            wereld.zonderLijn(2025, "straathoekwerk");
            assertThat(gewijzigd(archief)).as("er ging een lijn weg").hasToString("2026-11-24T09:00:00Z");
        });
    }

    /** The chapters are written line by line too. */
    @Test
    void een_jaar_met_tekst_in_zijn_programmalijnen_is_ook_een_geschreven_verslag() {
        Programmawereld.proef(wereld -> {
            Verslagarchief archief = wereld.maak(Verslagarchief.class);
            assertThat(archief.rijp()).isEmpty();
            wereld.lijn(2025, "straathoekwerk", "Straathoekwerk", 247, null);
            assertThat(archief.rijp()).hasSize(1);
            wereld.zet("update programmalijn set doel = '', gedaan = '', resultaat = ''");
            assertThat(archief.rijp()).as("alleen bedragen").isEmpty();
        });
    }

    private static Instant gewijzigd(Verslagarchief archief) {
        return archief.rijp().get(0).gewijzigd();
    }

    @Test
    void een_jaar_zonder_lijnen_en_zonder_tekst_geeft_ook_een_toegankelijke_pdf() {
        Programmawereld.proef(wereld -> {
            Verslag leeg = wereld.maak(Verslagopsteller.class).stelOp(2024);
            assertThat(Pdfkeuring.fouten(PrintedPage.pdf("programma/verslag", leeg)))
                    .isEmpty();
            assertThat(lees(Verslagdocx.van(leeg)).getMainDocumentPart().getContent())
                    .isNotEmpty();
        });
    }

    @Test
    void het_worddocument_heeft_koppen_tabellen_en_de_nederlandse_taal() {
        verslag(2017, verslag -> {
            byte[] docx = Verslagdocx.van(verslag);
            bewaar("jaarverslag-2017.docx", docx);
            WordprocessingMLPackage gelezen = lees(docx);
            assertThat(gelezen.getTitle()).isEqualTo(verslag.titel());
            assertThat(gelezen.getDocPropsCorePart()
                            .getJaxbElement()
                            .getLanguage()
                            .getContent())
                    .containsExactly("nl-NL");
            assertThat(taal(gelezen)).isEqualTo("nl-NL");
            List<String> koppen = koppen(gelezen, "Heading1");
            assertThat(koppen)
                    .startsWith("Inleiding", "1. Doorontwikkeling Basismonitor Wijkkompassen")
                    .contains("6. Buurtbemiddeling", Verslagwoorden.GELD)
                    .endsWith(Verslagwoorden.DEFINITIES);
            assertThat(koppen(gelezen, "Heading2"))
                    .contains("Vooraf", Verslagwoorden.DOEL, Verslagwoorden.GEDAAN, Verslagwoorden.KOSTEN);
            List<List<String>> geld = tabel(gelezen, "Lijn");
            assertThat(geld).hasSize(10);
            assertThat(geld.get(2).subList(0, 4)).containsExactly("StadDoetMee", "200", "272", "−72");
            assertThat(geld.get(9).subList(0, 4)).containsExactly("Totaal", "1.070", "1.261", "−191");
            assertThat(tabel(gelezen, "Wijk")).hasSize(21);
            assertThat(tabellen(gelezen, "Cijfer")
                            .flatMap(rijen -> rijen.stream().skip(1))
                            .map(rij -> rij.subList(0, 4)))
                    .as("elk cijfer van elk hoofdstuk")
                    .containsExactlyElementsOf(verslag.hoofdstukken().stream()
                            .filter(deel -> deel.cijfers() != null)
                            .flatMap(deel -> deel.cijfers().cijfers().stream())
                            .map(een -> List.of(een.naam(), een.waarde(), een.n(), een.marge()))
                            .toList())
                    .filteredOn(rij -> !rij.get(1).equals("–"))
                    .hasSizeGreaterThan(4);
            String bron = XmlUtils.marshaltoString(gelezen.getMainDocumentPart().getJaxbElement());
            assertThat(bron)
                    .contains("Begroting 200, realisatie 272, resultaat −72", "w:tblHeader", "w:tblGrid", "w:numPr");
        });
    }

    @Test
    void de_html_staat_op_zichzelf() {
        verslag(2017, verslag -> {
            String html = PrintedPage.html("programma/verslag", verslag);
            bewaar("jaarverslag-2017.html", html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(html)
                    .contains("<html lang=\"nl\">", "<h2>6. Buurtbemiddeling</h2>", "−191", ".b100 { width: 100%; }")
                    .doesNotContain("href=", "src=", "<script", "style=\"");
        });
    }

    private static void verslag(int jaar, Consumer<Verslag> werk) {
        Programmawereld.proef(wereld -> {
            wereld.lijnenVan2017();
            wereld.publicatie(jaar);
            wereld.tekst(jaar, "inleiding", TEKST);
            wereld.tekst(jaar, "buurtbemiddeling", "# Wat opviel\n\nMeer buren kwamen samen aan tafel.");
            werk.accept(wereld.maak(Verslagopsteller.class).stelOp(jaar));
        });
    }

    private static WordprocessingMLPackage lees(byte[] docx) {
        try {
            return WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        } catch (org.docx4j.openpackaging.exceptions.Docx4JException kapot) {
            throw new IllegalStateException(kapot);
        }
    }

    private static String taal(WordprocessingMLPackage docx) {
        try {
            return docx.getMainDocumentPart()
                    .getStyleDefinitionsPart()
                    .getContents()
                    .getDocDefaults()
                    .getRPrDefault()
                    .getRPr()
                    .getLang()
                    .getVal();
        } catch (org.docx4j.openpackaging.exceptions.Docx4JException kapot) {
            throw new IllegalStateException(kapot);
        }
    }

    private static List<String> koppen(WordprocessingMLPackage docx, String stijl) {
        return docx.getMainDocumentPart().getContent().stream()
                .map(XmlUtils::unwrap)
                .filter(deel -> deel instanceof P alinea
                        && alinea.getPPr() != null
                        && alinea.getPPr().getPStyle() != null
                        && alinea.getPPr().getPStyle().getVal().equals(stijl))
                .map(TextUtils::getText)
                .collect(Collectors.toList());
    }

    /** The first table whose head begins with this word, row by row. */
    private static List<List<String>> tabel(WordprocessingMLPackage docx, String begin) {
        return tabellen(docx, begin).findFirst().orElseThrow();
    }

    private static Stream<List<List<String>>> tabellen(WordprocessingMLPackage docx, String begin) {
        return docx.getMainDocumentPart().getContent().stream()
                .map(XmlUtils::unwrap)
                .filter(Tbl.class::isInstance)
                .map(deel -> rijen((Tbl) deel))
                .filter(rijen -> rijen.get(0).get(0).equals(begin));
    }

    private static List<List<String>> rijen(Tbl tabel) {
        List<List<String>> rijen = new ArrayList<>();
        for (Object rij : tabel.getContent()) {
            rijen.add(((Tr) XmlUtils.unwrap(rij))
                    .getContent().stream()
                            .map(XmlUtils::unwrap)
                            .map(TextUtils::getText)
                            .toList());
        }
        return rijen;
    }

    private static void bewaar(String naam, byte[] inhoud) {
        try {
            Path map = Files.createDirectories(Path.of("target/jaarverslag"));
            Files.write(map.resolve(naam), inhoud);
        } catch (IOException kapot) {
            throw new UncheckedIOException(kapot);
        }
    }
}
