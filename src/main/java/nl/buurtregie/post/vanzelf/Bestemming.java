package nl.buurtregie.post.vanzelf;

/**
 * Where a reader can be reached, and in which language.
 *
 * @param email null when none is known
 * @param telefoon null when none is known; only a mobile one takes a text message
 * @param taal in Dutch, as the language of a party is kept; null: Dutch
 */
public record Bestemming(String email, String telefoon, String taal) {

    /** For who works with us: in Dutch. */
    public static Bestemming mail(String email) {
        return new Bestemming(email, null, null);
    }
}
