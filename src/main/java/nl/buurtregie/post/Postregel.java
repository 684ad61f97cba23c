package nl.buurtregie.post;

import java.time.Instant;

/**
 * What may be known of a message without opening it: no address, no text.
 *
 * @param kanAlsSms an e-mail of which we have the text message and a number for it
 * @param terug it was sent and came back, also when somebody dealt with that
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
        boolean kanAlsSms,
        boolean terug) {

    /** Where it is, as written on the page. */
    public String woord() {
        return (terug ? Poststand.TERUGGEKOMEN : stand).woord();
    }

    /** It went out, or may have. */
    public boolean isWeg() {
        return stand.isWeg();
    }
}
