package nl.buurtregie.post;

import java.time.Instant;

/** What may be known of a message without opening it: no address, no text. */
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
        String fout) {

    /** It went out, or may have. */
    public boolean isWeg() {
        return stand.isWeg();
    }
}
