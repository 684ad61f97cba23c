package nl.buurtregie.platform.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key of 256 bits, with a name that is made of it and tells nothing about it. */
final class SealKey {

    private static final int BYTES = 32;
    private static final int NAME = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;
    private final String name;

    SealKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has " + BYTES + " bytes");
        }
        this.bytes = bytes.clone();
        this.name = HexFormat.of().formatHex(mac(bytes)).substring(0, NAME);
    }

    static SealKey draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SealKey(bytes);
    }

    /** @throws IllegalArgumentException when it is not 32 bytes in base64 */
    static SealKey parse(String text) {
        return new SealKey(
                Base64.getDecoder().decode(text.strip().replace('-', '+').replace('_', '/')));
    }

    String text() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    String name() {
        return name;
    }

    SecretKey secret() {
        return new SecretKeySpec(bytes, "AES");
    }

    private static byte[] mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(new byte[] {'n', 'a', 'm', 'e'});
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** A key never gets into a log by accident. */
    @Override
    public String toString() {
        return "key " + name;
    }
}
