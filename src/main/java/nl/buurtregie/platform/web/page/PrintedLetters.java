package nl.buurtregie.platform.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which letters the fonts of a printed page have. What none has would be drawn as #, which looks like what somebody wrote; a gap says that
 * something stood there.
 */
final class PrintedLetters {

    /** Stands for one or more signs in a row that no font has. */
    static final String GAP = "[…]";

    private final List<CmapLookup> fonts;

    private PrintedLetters(List<CmapLookup> fonts) {
        this.fonts = fonts;
    }

    /** @param paths of fonts on the class path */
    static PrintedLetters of(List<String> paths) {
        return new PrintedLetters(paths.stream().map(PrintedLetters::letters).toList());
    }

    private static CmapLookup letters(String path) {
        try (InputStream font = PrintedLetters.class.getResourceAsStream(path)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same text with a gap where nothing would be drawn; what only changes the sign before it goes without one. */
    String drawable(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        boolean gap = false;
        for (int point : text.codePoints().toArray()) {
            if (isDrawn(point)) {
                drawn.appendCodePoint(point);
                gap = false;
            } else if (!isAddition(point) && !gap) {
                drawn.append(GAP);
                gap = true;
            }
        }
        return drawn.toString();
    }

    private boolean isDrawn(int point) {
        return point < 0x7f
                || Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || fonts.stream().anyMatch(font -> font.getGlyphId(point) > 0);
    }

    private static boolean isAddition(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }
}
