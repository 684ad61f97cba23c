package nl.buurtregie.platform.web.page;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page that stands by itself, with its own style, as a file to take along: as HTML, or printed as PDF/UA (tagged, with a
 * title and with its fonts inside, so that it can be read aloud). The template has to be well-formed XML.
 */
public final class PrintedPage {

    /** Shown in the document's properties. */
    private static final String MAKER = "Buurtregie";

    private static final String LAST_RESORT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Names come from all over the world: Latin first, then its extensions, then Arabic, then Greek and Cyrillic. */
    private static final List<Face> FACES = List.of(
            new Face("Figtree", "/fonts/figtree-latin-%d.ttf"),
            new Face("Figtree meer", "/fonts/figtree-latin-ext-%d.ttf"),
            new Face("Naskh", "/fonts/noto-naskh-arabic-%d.ttf"),
            new Face("Liberation", LAST_RESORT));

    /** One weight of each: the other has the same letters. */
    private static final PrintedLetters LETTERS =
            PrintedLetters.of(FACES.stream().map(face -> face.path(400)).toList());

    /** On the first line of a page in Arabic. */
    private static final String FROM_RIGHT = "<html lang=\"ar\" dir=\"rtl\">";

    /** Old text may hold these, and one of them is enough for no document at all (XML 1.0, 2.2). */
    private static final Pattern NO_XML = Pattern.compile("[^\\t\\n\\r -\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

    /** A dash at which no line ends, as our own numbers have: no font here draws it. */
    private static final char UNBROKEN_DASH = '\u2011';

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    /** @param file on the class path, with %d for the weight */
    private record Face(String family, String file) {

        String path(int weight) {
            return file.formatted(weight);
        }
    }

    private PrintedPage() {}

    /**
     * @param template path under src/main/jte without ".jte"
     * @param view the record that the template takes
     */
    public static String html(String template, Object view) {
        StringOutput html = new StringOutput();
        TEMPLATES.render(template + ".jte", view, html);
        return html.toString();
    }

    public static byte[] pdf(String template, Object view) {
        return print(template, view, new PdfRendererBuilder());
    }

    /** As PDF/A-2a too: to be read as it is now in a hundred years, with its colours named and nothing fetched from elsewhere. */
    public static byte[] forArchive(String template, Object view) {
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        pdf.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        return print(template, view, pdf);
    }

    private static byte[] print(String template, Object view, PdfRendererBuilder pdf) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.usePdfUaAccessibility(true);
        pdf.withProducer(MAKER);
        fonts(pdf);
        String html = printable(html(template, view));
        pdf.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        pdf.useUnicodeBidiReorderer(new ICUBidiReorderer());
        pdf.defaultTextDirection(html.contains(FROM_RIGHT) ? TextDirection.RTL : TextDirection.LTR);
        pdf.withHtmlContent(html, null);
        pdf.toStream(out);
        try {
            pdf.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static String printable(String html) {
        return LETTERS.drawable(NO_XML.matcher(html).replaceAll("").replace(UNBROKEN_DASH, '-'));
    }

    private static void fonts(PdfRendererBuilder pdf) {
        for (int weight : new int[] {400, 700}) {
            FACES.forEach(face ->
                    pdf.useFont(() -> source(face.path(weight)), face.family(), weight, FontStyle.NORMAL, true));
        }
    }

    private static InputStream source(String path) {
        return PrintedPage.class.getResourceAsStream(path);
    }
}
