package nl.buurtregie.platform;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What only the holder of a link knows: 192 random bits. We keep its SHA-256; with so many bits a salt or a slow hash adds
 * nothing.
 */
public final class Geheim {

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int BYTES = 24;
    private static final Pattern VORM = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final String tekst;

    private Geheim(String tekst) {
        this.tekst = tekst;
    }

    /** It never ends in a mark: some mail programs leave that out of a link at the end of a line. */
    public static Geheim nieuw() {
        byte[] bytes = new byte[BYTES];
        String tekst;
        do {
            TOEVAL.nextBytes(bytes);
            tekst = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } while (!Character.isLetterOrDigit(tekst.charAt(tekst.length() - 1)));
        return new Geheim(tekst);
    }

    /** Empty when it cannot be one of ours. */
    public static Optional<Geheim> van(String tekst) {
        return tekst != null && VORM.matcher(tekst).matches() ? Optional.of(new Geheim(tekst)) : Optional.empty();
    }

    /** For the link itself, and for nothing else. */
    public String tekst() {
        return tekst;
    }

    /** What is kept of it. */
    public String hash() {
        return DigestUtils.sha256Hex(tekst);
    }

    /** A secret never gets into a log by accident. */
    @Override
    public String toString() {
        return "geheim";
    }
}
