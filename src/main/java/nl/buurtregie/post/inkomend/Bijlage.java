package nl.buurtregie.post.inkomend;

/**
 * A file that came along with a mail, of a stranger: nobody looked at it yet.
 *
 * @param naam as the sender called it, at most 80 characters; null when it has no name
 * @param inhoud at most {@link #GROOTST} bytes
 */
public record Bijlage(String naam, byte[] inhoud) {

    /** Bytes of one. */
    public static final int GROOTST = 12 * 1024 * 1024;

    /** Bytes of all that come along with one mail. */
    static final int SAMEN = 25 * 1024 * 1024;

    /** Files of one mail. */
    static final int MEESTE = 10;
}
