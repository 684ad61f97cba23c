package nl.buurtregie.platform.web.body;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * A text file as people save it, in UTF-8: "CSV" of a Dutch Excel is Windows-1252, its "Unicode text" is UTF-16. What is neither comes
 * in with U+FFFD, which the reader of the file refuses.
 */
final class TextBytes {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextBytes() {}

    static byte[] utf8(byte[] file) {
        if (starts(file, 0xFF, 0xFE) || starts(file, 0xFE, 0xFF)) {
            return from(file, StandardCharsets.UTF_16);
        }
        return isUtf8(file) ? file : from(file, WINDOWS);
    }

    private static boolean starts(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    /** In pieces: as one text a file of 24 MB takes twice as much again. */
    private static boolean isUtf8(byte[] file) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(file);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult read = strict.decode(in, out, true);
        while (read.isOverflow()) {
            out.clear();
            read = strict.decode(in, out, true);
        }
        return !read.isError();
    }

    private static byte[] from(byte[] file, Charset charset) {
        ByteArrayOutputStream made = new ByteArrayOutputStream(file.length);
        try (Writer writer = new OutputStreamWriter(made, StandardCharsets.UTF_8)) {
            new InputStreamReader(new ByteArrayInputStream(file), charset).transferTo(writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return made.toByteArray();
    }
}
