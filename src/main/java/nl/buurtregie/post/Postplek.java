package nl.buurtregie.post;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * The message where a page of a list ended.
 *
 * @param op since when it is in its state
 */
public record Postplek(Instant op, long id) {

    /** "2026-11-30T08:00:00Z_1234"; null for what is no place: the first page. */
    public static Postplek uit(String tekst) {
        String[] delen = tekst == null ? new String[0] : tekst.split("_");
        try {
            return delen.length == 2 ? new Postplek(Instant.parse(delen[0]), Long.parseLong(delen[1])) : null;
        } catch (DateTimeException | NumberFormatException onleesbaar) {
            return null;
        }
    }

    /** As it stands in an address. */
    public String alsTekst() {
        return op + "_" + id;
    }
}
