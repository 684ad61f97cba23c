package nl.buurtregie.post;

import java.time.Instant;

/**
 * What may be known of a message without opening it: no address, no text.
 *
 * @param kanAlsSms an e-mail of which we have the text message and a number for it
 */
public record Postregel(
        long id,
        Postweg weg,
        String soort,
        String nummer,
        Poststand stand,
        int pogingen,
        Instant gemaaktOp,
        Instant standOp,
        Instant volgende,
        String fout,
        boolean kanAlsSms) {

    /** It went out, or may have. */
    public boolean isWeg() {
        return stand.isWeg();
    }
}
