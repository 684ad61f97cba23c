package nl.buurtregie.correspondentie.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Prints a letter as PDF/UA: tagged, in Dutch, with a title and with its fonts inside, so that it can be read aloud. */
@ApplicationScoped
class Briefpapier {

    /** Shown in the document's properties. */
    private static final String MAKER = "Buurtregie";

    private static final String LAATSTE_REDMIDDEL = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    byte[] pdf(BriefpapierView view) {
        StringOutput html = new StringOutput();
        templates.render("correspondentie/briefpapier.jte", view, html);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.usePdfUaAccessibility(true);
        pdf.withProducer(MAKER);
        letters(pdf);
        pdf.withHtmlContent(html.toString(), null);
        pdf.toStream(uit);
        try {
            pdf.run();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return uit.toByteArray();
    }

    /** Names come from all over the world: Latin first, then its extensions, then Greek and Cyrillic. */
    private static void letters(PdfRendererBuilder pdf) {
        for (int dikte : new int[] {400, 700}) {
            pdf.useFont(() -> bron("/fonts/figtree-latin-" + dikte + ".ttf"), "Figtree", dikte, FontStyle.NORMAL, true);
            pdf.useFont(
                    () -> bron("/fonts/figtree-latin-ext-" + dikte + ".ttf"),
                    "Figtree meer",
                    dikte,
                    FontStyle.NORMAL,
                    true);
            pdf.useFont(() -> bron(LAATSTE_REDMIDDEL), "Liberation", dikte, FontStyle.NORMAL, true);
        }
    }

    private static java.io.InputStream bron(String pad) {
        return Briefpapier.class.getResourceAsStream(pad);
    }
}
