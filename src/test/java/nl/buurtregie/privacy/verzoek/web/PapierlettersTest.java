package nl.buurtregie.privacy.verzoek.web;

import static nl.buurtregie.platform.web.Pdfkeuring.fouten;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.web.page.PrintedPage;
import nl.buurtregie.privacy.register.web.RegisterView;
import nl.buurtregie.privacy.verzoek.Stuk;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Whoever is called so finds the own name on paper, and no #. */
class PapierlettersTest {

    private static final String NAAM = "محمد";
    private static final List<String> WIJ = List.of("Postbus 1", "9700 AA Groningen");

    @Test
    void een_arabische_naam_staat_leesbaar_op_elk_papier() throws IOException {
        Map<String, Object> papieren = Map.of(
                "privacy/pakketpapier",
                new Pakketpapier.View(
                        "Buurtbemiddeling Groningen",
                        WIJ,
                        "Wat wij over u bewaren",
                        "Voor " + NAAM,
                        List.of(new Pakketpapier.Deel(
                                "Naam",
                                "zaak",
                                List.of(new Stuk.Gegeven("Naam", NAAM)),
                                List.of("Over " + NAAM, "Chen 张伟 belde 🙂 Jan\u2011Piet\u000b, 06\u201112"),
                                List.of())),
                        List.of()),
                "privacy/verzoekpapier",
                new Pakketpapier.Brief(
                        "Buurtbemiddeling Groningen",
                        WIJ,
                        List.of(NAAM),
                        "24 november 2026",
                        "V-1",
                        "Uw verzoek",
                        List.of(List.of("Beste " + NAAM))),
                "privacy/registerpapier",
                new RegisterView("Stichting " + NAAM, WIJ, "24 november 2026", List.of(), List.of(), List.of()));
        for (Map.Entry<String, Object> papier : papieren.entrySet()) {
            byte[] pdf = PrintedPage.pdf(papier.getKey(), papier.getValue());
            assertThat(fouten(pdf)).as(papier.getKey()).isEmpty();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC))
                        .as(papier.getKey())
                        .contains(NAAM)
                        .doesNotContain("#");
                if (papier.getKey().equals("privacy/pakketpapier")) {
                    assertThat(new PDFTextStripper().getText(document))
                            .as("a gap for what no font has, and no sign that breaks the document")
                            .contains("Chen […] belde […] Jan-Piet, 06-12");
                }
            }
        }
    }
}
