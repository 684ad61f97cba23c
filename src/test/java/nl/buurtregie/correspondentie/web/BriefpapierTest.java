package nl.buurtregie.correspondentie.web;

import static nl.buurtregie.platform.web.Pdfkeuring.fouten;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.buurtregie.bemiddeling.Briefzaak;
import nl.buurtregie.correspondentie.Briefkeuze;
import nl.buurtregie.correspondentie.Briefopsteller;
import nl.buurtregie.correspondentie.Brieftekst;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Every kind of letter before a judge we did not write: veraPDF, PDF/UA-1. */
class BriefpapierTest {

    private static final Briefpapier PAPIER = new Briefpapier();

    @Test
    void elke_soort_brief_is_een_toegankelijke_pdf() {
        Briefzaak.proef(proef -> {
            proef.terugTeKoppelen();
            List<Briefkeuze> alle = Briefkeuze.mogelijk(proef.marjan, proef.zaak());
            assertThat(alle).hasSize(10);
            for (Briefkeuze keuze : alle) {
                String tekst = proef.maak(Briefopsteller.class)
                        .stelOp(proef.marjan, proef.zaak(), keuze.soort(), keuze.aan())
                        .tekst();
                byte[] pdf = PAPIER.pdf(view(keuze.soort().kop(), "Mevr. P. Zandloper", tekst));
                bewaar(keuze.soort() + "-" + keuze.aan(), pdf);
                assertThat(fouten(pdf)).as(keuze.toString()).isEmpty();
            }
        });
    }

    @Test
    void namen_uit_de_hele_wereld_staan_er_leesbaar_in() throws Exception {
        String tekst =
                "Beste Şükrü Çağlar, Łukasz Żółw, Дмитрий, Γιώργος & <b>zoon</b> – 50 € ‘echt’.\n\n# Kop\n\n- één\n- twee";
        byte[] pdf = PAPIER.pdf(view("Ontmoeting – één & twee", "Şükrü Çağlar", tekst));
        assertThat(fouten(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ontmoeting – één & twee");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Şükrü Çağlar, Łukasz Żółw, Дмитрий, Γιώργος & <b>zoon</b>")
                    .doesNotContain("#");
        }
    }

    private static BriefpapierView view(String kop, String lezer, String tekst) {
        return new BriefpapierView(
                "Buurtbemiddeling Groningen",
                List.of("Postbus 1", "9700 AA Groningen"),
                List.of(lezer, "Windroosweg 7", "9799 ZX"),
                "24 november 2026",
                "2026-0361",
                kop,
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
