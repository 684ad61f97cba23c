package nl.buurtregie.platform.web.body;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;
import java.nio.charset.StandardCharsets;

/** How many parts a form has, by its bytes: reading them costs sixty times what an empty one weighs, so they are counted before. */
final class PartCount {

    /** The longest form has a tenth of it. */
    static final int MOST = 200;

    private PartCount() {}

    /** True when nothing of it is read: too many parts, or nobody says where one ends. */
    static boolean isTooMuch(byte[] body, String type) {
        try {
            String boundary = new ContentType(type).getParameter("boundary");
            return boundary == null || boundary.isBlank() || count(body, boundary) > MOST + 1; // and the last line
        } catch (ParseException strange) {
            return true;
        }
    }

    private static int count(byte[] body, String boundary) {
        byte[] line = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        int found = 0;
        for (int from = 0; from <= body.length - line.length && found <= MOST + 1; from++) {
            if (isAt(body, from, line)) {
                found++;
                from += line.length - 1;
            }
        }
        return found;
    }

    private static boolean isAt(byte[] body, int from, byte[] line) {
        for (int i = 0; i < line.length; i++) {
            if (body[from + i] != line[i]) {
                return false;
            }
        }
        return true;
    }
}
