package nl.buurtregie.mensen.inloggen;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The code of six digits that an app makes from a secret and the time (RFC 6238, as all apps know it: SHA-1, 30 seconds). */
public final class Code {

    static final Duration STAP = Duration.ofSeconds(30);

    /** A clock may be one step off, either way. */
    private static final long SCHEEF = 1;

    private static final int BYTES = 20;
    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator APP = new TimeBasedOneTimePasswordGenerator(STAP);

    private Code() {}

    /** 32 letters and digits, to be typed when a picture cannot be read. */
    public static String nieuwGeheim() {
        byte[] bytes = new byte[BYTES];
        TOEVAL.nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /** What the picture says that an app reads. */
    public static String adres(String geheim, String organisatie, String gebruikersnaam) {
        return "otpauth://totp/" + deel(organisatie) + ":" + deel(gebruikersnaam) + "?secret=" + geheim + "&issuer="
                + deel(organisatie);
    }

    /** Whether a form gave a secret as we make them. */
    static boolean isGeheim(String tekst) {
        return tekst != null && tekst.matches("[A-Z2-7]{32}");
    }

    /** Of which step of the clock it is, around now; empty when of none. */
    static OptionalLong stap(String geheim, String code, Instant nu) {
        long nuStap = nu.getEpochSecond() / STAP.toSeconds();
        byte[] getypt = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(nuStap - SCHEEF, nuStap + SCHEEF)
                .filter(stap -> MessageDigest.isEqual(van(geheim, stap).getBytes(StandardCharsets.UTF_8), getypt))
                .findFirst();
    }

    /** The code that an app shows at this moment. */
    static String van(String geheim, Instant nu) {
        return van(geheim, nu.getEpochSecond() / STAP.toSeconds());
    }

    private static String van(String geheim, long stap) {
        try {
            return APP.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(geheim), APP.getAlgorithm()),
                    Instant.ofEpochSecond(stap * STAP.toSeconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String deel(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
