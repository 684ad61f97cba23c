package nl.buurtregie.start.dump;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a backup for psql, and as remarks below it what whoever uses that has to know. It counts the rows that have their bytes
 * elsewhere while they pass: one row can be larger than our memory.
 */
public final class PlainText extends FilterOutputStream {

    /** Who puts it back without us gets a database that would send again what went out, and knows nothing of what was erased. */
    private static final String AFTER =
            "-- Before Buurtregie starts on it: restore --teruggezet and the moment behind \"made\" above.";

    /** Longer than the line that begins the rows of a table; of rows no more than this is looked at. */
    private static final int HEAD = 4_000;

    private static final Pattern COPY =
            Pattern.compile("copy public\\.\"?(?:foto|zaakdocument)\"? \\((?<columns>.*)\\) from stdin;");
    private static final byte[] NOTHING = {'\\', 'N'};

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final byte[] begin = new byte[NOTHING.length];
    private int place = -1; // which column says that it is elsewhere, of the table that is read now
    private int column;
    private long length; // of this value
    private long count;

    private PlainText(OutputStream out) {
        super(out);
    }

    /** Prints all of it. */
    public static void print(InputStream text, PrintStream out) throws IOException {
        PlainText rows = new PlainText(out);
        text.transferTo(rows);
        if (rows.count > 0) {
            out.printf(
                    "-- Of %,d photos and documents the content is in the bucket, and not in this text: files move --to database,"
                            + " and then another backup, has it all.%n",
                    rows.count);
        }
        out.println(AFTER);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int many) throws IOException {
        out.write(bytes, from, many);
        for (int i = from; i < from + many; i++) {
            look(bytes[i]);
        }
    }

    private void look(byte one) {
        if (one == '\n') {
            value();
            line();
        } else if (one == '\t') {
            value();
        } else {
            if (length < begin.length) {
                begin[(int) length] = one;
            }
            length++;
            if (line.size() < HEAD) {
                line.write(one);
            }
        }
    }

    private void value() {
        boolean nothing = length == NOTHING.length && begin[0] == NOTHING[0] && begin[1] == NOTHING[1];
        if (place >= 0 && column == place && !nothing) {
            count++;
        }
        column++;
        length = 0;
    }

    private void line() {
        String text = line.toString(StandardCharsets.UTF_8);
        if (place < 0) {
            Matcher begins = COPY.matcher(text);
            place = begins.matches()
                    ? List.of(begins.group("columns").replace("\"", "").split("\\s*,\\s*")).indexOf("buiten")
                    : -1;
        } else if (text.equals(Dump.NO_MORE_ROWS)) {
            place = -1;
        }
        line.reset();
        column = 0;
    }
}
