package nl.buurtregie.post.vanzelf;

/**
 * Where a reader can be reached.
 *
 * @param email null when none is known
 * @param telefoon null when none is known; only a mobile one takes a text message
 */
public record Bestemming(String email, String telefoon) {

    public static Bestemming mail(String email) {
        return new Bestemming(email, null);
    }
}
