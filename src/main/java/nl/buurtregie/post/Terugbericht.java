package nl.buurtregie.post;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server says that a message of ours was not delivered, and never will be. Who says so proved nothing: only who saw the message,
 * or passed it on, knows the unguessable part of its Message-ID.
 *
 * @param id of the row that the Message-ID names
 * @param moment when that row was made, as in the Message-ID
 * @param geheim the part that nobody can guess
 * @param status the code of RFC 3463: three numbers
 */
public record Terugbericht(long id, String moment, String geheim, String status) {

    private static final Pattern VORM =
            Pattern.compile("buurtregie\\.([0-9]{1,18})\\.([0-9a-z]{1,12})\\.([A-Za-z0-9_-]{32})@");

    /**
     * @param tekst with a Message-ID in it
     * @return empty when it is not of our form, or from before it could not be guessed
     */
    public static Optional<Terugbericht> van(String tekst, String status) {
        Matcher deel = VORM.matcher(tekst);
        return deel.find()
                ? Optional.of(new Terugbericht(Long.parseLong(deel.group(1)), deel.group(2), deel.group(3), status))
                : Optional.empty();
    }

    /** It says when the row was made as it was. */
    boolean isVan(Instant gemaaktOp) {
        return moment.equals(moment(gemaaktOp));
    }

    private static String moment(Instant gemaaktOp) {
        return Long.toString(gemaaktOp.toEpochMilli(), Character.MAX_RADIX);
    }

    /** The Message-ID of a message. */
    static String kenmerk(long id, Instant gemaaktOp, String geheim, String domein) {
        return "<buurtregie." + id + "." + moment(gemaaktOp) + (geheim == null ? "" : "." + geheim) + "@" + domein
                + ">";
    }
}
