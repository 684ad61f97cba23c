package nl.buurtregie.correspondentie.web;

import static nl.buurtregie.platform.web.Pdfkeuring.fouten;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.bemiddeling.Briefzaak;
import nl.buurtregie.correspondentie.Brief;
import nl.buurtregie.correspondentie.Briefkanaal;
import nl.buurtregie.correspondentie.Briefkeuze;
import nl.buurtregie.correspondentie.Brieflezer;
import nl.buurtregie.correspondentie.Briefopsteller;
import nl.buurtregie.correspondentie.Briefsoort;
import nl.buurtregie.correspondentie.Brieftaal;
import nl.buurtregie.correspondentie.Brieftekst;
import nl.buurtregie.correspondentie.Briefverzoek;
import nl.buurtregie.correspondentie.Brieven;
import nl.buurtregie.correspondentie.Geadresseerde;
import nl.buurtregie.correspondentie.MaakBrief;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Every kind of letter before a judge we did not write: veraPDF, PDF/UA-1. */
class BriefpapierTest {

    @Test
    void elke_soort_brief_is_een_toegankelijke_pdf() {
        Briefzaak.proef(proef -> {
            proef.terugTeKoppelen();
            List<Briefkeuze> alle = Briefkeuze.mogelijk(proef.marjan, proef.zaak());
            assertThat(alle).hasSize(10);
            for (Briefkeuze keuze : alle) {
                String tekst = proef.maak(Briefopsteller.class)
                        .stelOp(proef.marjan, proef.zaak(), keuze, Brieftaal.NEDERLANDS)
                        .tekst();
                byte[] pdf =
                        Briefpapier.pdf(view(Brieftaal.NEDERLANDS, keuze.soort().woord(), tekst));
                bewaar(keuze.soort() + "-" + keuze.aan(), pdf);
                assertThat(fouten(pdf)).as(keuze.toString()).isEmpty();
            }
        });
    }

    /** What was sent, and not what would be sent now: a name is corrected, somebody moves, so do we. */
    @Test
    void een_brief_van_toen_heeft_de_afzender_en_de_lezer_van_toen() {
        Briefzaak.proef(proef -> {
            proef.bijTweedeBuur();
            Brief brief = proef.maak(MaakBrief.class)
                    .maak(
                            proef.marjan,
                            new Briefverzoek(
                                    UUID.randomUUID(),
                                    proef.nummer,
                                    Briefsoort.UITNODIGING_GESPREK,
                                    Brieflezer.van(Geadresseerde.TWEEDE_BUUR),
                                    Briefkanaal.PAPIER,
                                    Brieftaal.NEDERLANDS,
                                    "Beste meneer,",
                                    null));
            proef.zet("naam = 'Dhr. K. Anders', straat = 'Verderop'");
            proef.onsAdres("Nieuwstraat 1 | 4321 ZZ Elders");
            BriefpapierView toen = opPapier(proef, brief.id());
            assertThat(toen.lezer()).containsExactly("Dhr. K. Kwartslag", "Kompasstraat 12 b", "9799 XZ Groningen");
            assertThat(toen.afzenderregels()).containsExactly("Postbus 9", "1234 AB Proefstad");

            proef.vraag(
                    "with x as (update brief set afzender = null, lezer = null returning 1) select count(*) from x");
            proef.vergeet();
            BriefpapierView oud = opPapier(proef, brief.id());
            assertThat(oud.lezer()).startsWith("Dhr. K. Anders");
            assertThat(oud.afzenderregels()).containsExactly("Nieuwstraat 1", "4321 ZZ Elders");
        });
    }

    private static BriefpapierView opPapier(Briefzaak proef, long id) {
        Brief brief = proef.maak(Brieven.class).get(proef.marjan, proef.nummer, id);
        return proef.maak(Briefpapier.class)
                .van(proef.zaak(), brief, brief.tekst().orElseThrow());
    }

    @Test
    void namen_uit_de_hele_wereld_staan_er_leesbaar_in() throws Exception {
        String tekst =
                "Beste Şükrü Çağlar, Łukasz Żółw, Дмитрий, Γιώργος & <b>zoon</b> – 50 € ‘echt’.\n\n# Kop\n\n- één\n- twee";
        byte[] pdf = Briefpapier.pdf(view(Brieftaal.NEDERLANDS, "Ontmoeting – één & twee", tekst));
        assertThat(fouten(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ontmoeting – één & twee");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Şükrü Çağlar, Łukasz Żółw, Дмитрий, Γιώργος & <b>zoon</b>")
                    .doesNotContain("#");
        }
    }

    @Test
    void een_arabische_brief_leest_van_rechts_naar_links_met_letters_die_aan_elkaar_zitten() throws Exception {
        String tekst =
                "السيد Tesfay المحترم، رقم \u200E2026-0361\u200E.\n\n# حقوقكم\n\n- اتصلوا بالرقم **050 000 00 00**.\n- ملاحظات";
        byte[] pdf = Briefpapier.pdf(view(Brieftaal.ARABISCH, "سؤال من الوساطة بين الجيران", tekst));
        bewaar("arabisch", pdf);
        assertThat(fouten(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            PDFTextStripper lezer = new PDFTextStripper();
            String gelezen = Normalizer.normalize(lezer.getText(document), Normalizer.Form.NFKC);
            assertThat(gelezen)
                    .contains("حقوقكم", "اتصلوا بالرقم", "Tesfay", "050 000 00 00", "2026-0361")
                    .doesNotContain("#", "**");
            assertThat(lettertypen(document)).anyMatch(naam -> naam.contains("NotoNaskhArabic"));
        }
    }

    private static List<String> lettertypen(PDDocument document) throws java.io.IOException {
        List<String> namen = new ArrayList<>();
        PDResources bronnen = document.getPage(0).getResources();
        for (COSName naam : bronnen.getFontNames()) {
            namen.add(bronnen.getFont(naam).getName());
        }
        return namen;
    }

    private static BriefpapierView view(Brieftaal taal, String kop, String tekst) {
        return new BriefpapierView(
                "Buurtbemiddeling Groningen",
                List.of("Postbus 1", "9700 AA Groningen"),
                List.of("Şükrü Çağlar", "Windroosweg 7", "9799 ZX Groningen"),
                "24 november 2026",
                "2026-0361",
                "Zaaknummer",
                kop,
                taal.code(),
                taal.richting(),
                Brieftekst.blokken(tekst));
    }

    private static void bewaar(String naam, byte[] pdf) {
        try {
            Path map = Files.createDirectories(Path.of("target/brieven"));
            Files.write(map.resolve(naam + ".pdf"), pdf);
        } catch (java.io.IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        }
    }
}
