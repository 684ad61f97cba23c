package nl.buurtregie.platform.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * "A256GCM.1a2b3c4d.…": with which algorithm, with which key, and what nobody reads or changes without it. The place where it stands
 * is part of the seal: the secret of one account does not open in the row of another.
 */
final class Seal {

    /** As in RFC 7518. Another algorithm gets another word, and both can be opened side by side. */
    static final String ALGORITHM = "A256GCM";

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    static String make(SealKey key, String place, String plain) {
        byte[] all = close(key, place, plain.getBytes(StandardCharsets.UTF_8));
        return prefix(key) + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** Without the words before it: for what has a name that says them. */
    static byte[] close(SealKey key, String place, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(plain);
            byte[] all = Arrays.copyOf(nonce, NONCE + closed.length);
            System.arraycopy(closed, 0, all, NONCE, closed.length);
            return all;
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    /** @throws SealBroken when it was changed, moved from another place, or made with another key */
    static String open(SealKey key, String place, String sealed) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(parts(sealed)[2]);
            return new String(open(key, place, all), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException changed) {
            throw new SealBroken(place, changed);
        }
    }

    /** What {@link #close} made. @throws SealBroken as above */
    static byte[] open(SealKey key, String place, byte[] all) {
        if (all.length < NONCE + TAG_BITS / Byte.SIZE) {
            throw new SealBroken(place, null);
        }
        try {
            byte[] nonce = Arrays.copyOf(all, NONCE);
            return cipher(Cipher.DECRYPT_MODE, key, nonce, place).doFinal(all, NONCE, all.length - NONCE);
        } catch (AEADBadTagException changed) {
            throw new SealBroken(place, changed);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    static boolean isOne(String text) {
        return text.startsWith(ALGORITHM + ".");
    }

    /** @throws IllegalArgumentException when it is no seal, or one that this program does not know */
    static String keyName(String sealed) {
        return parts(sealed)[1];
    }

    /** How everything begins that is sealed with this key. */
    static String prefix(SealKey key) {
        return ALGORITHM + "." + key.name() + ".";
    }

    private static String[] parts(String sealed) {
        String[] parts = sealed.split("\\.");
        if (parts.length != 3 || !parts[0].equals(ALGORITHM)) {
            throw new IllegalArgumentException("no seal of ours");
        }
        return parts;
    }

    private static Cipher cipher(int mode, SealKey key, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
