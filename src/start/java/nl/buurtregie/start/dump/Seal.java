package nl.buurtregie.start.dump;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Packs and seals a stream, piece by piece, so that nothing of it is read or changed without the key and no piece can be left out: AES-256
 * in GCM, a key of its own for each file (Tink, AesGcmHkdfStreaming). The first line says in the open what it is and by which key.
 */
public final class Seal {

    /** Bytes of a key. */
    public static final int KEY = 32;

    private static final String NAME = "BUURTREGIE-BACKUP 1 ";
    private static final int LONGEST_HEAD = 100;
    private static final int PIECE = 1 << 20;

    private final byte[] key;

    /** @param key {@link #KEY} random bytes */
    public Seal(byte[] key) {
        this.key = key.clone();
    }

    /** Which key this is, for people; nothing of the key can be read from it. */
    public String name() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal("name of a key of backups".getBytes(StandardCharsets.US_ASCII)), 0, 4);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    /** What is written in it is sealed; it is whole when it was closed. */
    public OutputStream over(OutputStream target) throws IOException {
        byte[] head = (NAME + name() + "\n").getBytes(StandardCharsets.US_ASCII);
        target.write(head);
        try {
            return new GZIPOutputStream(stream().newEncryptingStream(target, head), 1 << 16);
        } catch (GeneralSecurityException refused) {
            throw new IOException("cannot seal", refused);
        }
    }

    /** @throws IOException here or while reading: another file, another key, or not as it was written */
    public InputStream open(InputStream source) throws IOException {
        byte[] head = head(source);
        String first = new String(head, StandardCharsets.US_ASCII);
        if (!first.startsWith(NAME)) {
            throw new IOException("this is no backup of Buurtregie");
        }
        String needed = first.substring(NAME.length()).strip();
        if (!needed.equals(name())) {
            throw new IOException("it was sealed with key " + needed + ", and this is key " + name());
        }
        try {
            return new GZIPInputStream(stream().newDecryptingStream(source, head), 1 << 16);
        } catch (GeneralSecurityException refused) {
            throw new IOException("cannot open it", refused);
        }
    }

    private AesGcmHkdfStreaming stream() throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY, PIECE, 0);
    }

    private static byte[] head(InputStream source) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int one = source.read(); one >= 0 && head.size() < LONGEST_HEAD; one = source.read()) {
            head.write(one);
            if (one == '\n') {
                break;
            }
        }
        return head.toByteArray();
    }
}
