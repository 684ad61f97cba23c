package nl.buurtregie.platform.seal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Seals something with a secret that somebody else keeps: without it we cannot open it ourselves. */
public final class OthersSeal {

    private OthersSeal() {}

    /**
     * @param secret at least 128 bits that nobody can guess
     * @param place where it stands: elsewhere it does not open
     */
    public static String seal(String secret, String place, String plain) {
        return Seal.make(key(secret), place, plain);
    }

    /** Empty when it was made with another secret or for another place, was changed, or is no seal at all. */
    public static Optional<String> open(String secret, String place, String sealed) {
        SealKey key = key(secret);
        try {
            return sealed.startsWith(Seal.prefix(key)) ? Optional.of(Seal.open(key, place, sealed)) : Optional.empty();
        } catch (SealBroken | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Not the hash by which others may know the secret. */
    private static SealKey key(String secret) {
        return new SealKey(DigestUtils.sha256(("seal " + secret).getBytes(StandardCharsets.UTF_8)));
    }
}
