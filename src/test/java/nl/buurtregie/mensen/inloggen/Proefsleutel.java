package nl.buurtregie.mensen.inloggen;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A device with one passkey (ES256), as WebAuthn level 3 describes it; everything it says can be made wrong. */
final class Proefsleutel {

    static final int VINGER = 0x05; // present and verified
    static final int ALLEEN_AANWEZIG = 0x01;
    private static final int MET_SLEUTEL = 0x40;

    final byte[] kenmerk = new byte[32];
    private final KeyPair paar;
    private final String site;
    private final String naam;

    int vlaggen = VINGER;
    int teller;

    /** @param site "https://buurt.example", as the browser believes */
    Proefsleutel(String site) {
        try {
            this.site = site;
            this.naam = site.replaceFirst("https?://", "").replaceFirst(":[0-9]+$", "");
            new SecureRandom().nextBytes(kenmerk);
            KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            paar = maker.generateKeyPair();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    /** What a browser says after making it. */
    String gemaakt(String vraag) {
        byte[] gegevens = plak(hoofd(vlaggen | MET_SLEUTEL), new byte[16], new byte[] {0, 32}, kenmerk, sleutel());
        byte[] attest = plak(
                new byte[] {(byte) 0xA3},
                tekst("fmt"),
                tekst("none"),
                tekst("attStmt"),
                new byte[] {(byte) 0xA0},
                tekst("authData"),
                new byte[] {0x58, (byte) gegevens.length},
                gegevens);
        return antwoord(Json.createObjectBuilder()
                .add("clientDataJSON", b64(client("webauthn.create", vraag)))
                .add("attestationObject", b64(attest))
                .add("transports", Json.createArrayBuilder().add("internal")));
    }

    /** What a browser says after showing it. */
    String getoond(String vraag) {
        byte[] gegevens = hoofd(vlaggen);
        byte[] client = client("webauthn.get", vraag);
        return antwoord(Json.createObjectBuilder()
                .add("clientDataJSON", b64(client))
                .add("authenticatorData", b64(gegevens))
                .add("signature", b64(teken(plak(gegevens, sha(client)))))
                .addNull("userHandle"));
    }

    private String antwoord(jakarta.json.JsonObjectBuilder inhoud) {
        return Json.createObjectBuilder()
                .add("id", b64(kenmerk))
                .add("rawId", b64(kenmerk))
                .add("type", "public-key")
                .add("clientExtensionResults", Json.createObjectBuilder())
                .add("response", inhoud)
                .build()
                .toString();
    }

    private byte[] client(String soort, String vraag) {
        return Json.createObjectBuilder()
                .add("type", soort)
                .add("challenge", vraag)
                .add("origin", site)
                .add("crossOrigin", false)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] hoofd(int vlag) {
        return ByteBuffer.allocate(37)
                .put(sha(naam.getBytes(StandardCharsets.UTF_8)))
                .put((byte) vlag)
                .putInt(teller)
                .array();
    }

    /** COSE, with x and y of 32 bytes. */
    private byte[] sleutel() {
        ECPublicKey open = (ECPublicKey) paar.getPublic();
        return plak(
                new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20},
                bytes(open.getW().getAffineX()),
                new byte[] {0x22, 0x58, 0x20},
                bytes(open.getW().getAffineY()));
    }

    private byte[] teken(byte[] wat) {
        try {
            Signature pen = Signature.getInstance("SHA256withECDSA");
            pen.initSign(paar.getPrivate());
            pen.update(wat);
            return pen.sign();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private static byte[] bytes(BigInteger getal) {
        byte[] ruw = getal.toByteArray();
        byte[] vast = new byte[32];
        int lengte = Math.min(ruw.length, 32);
        System.arraycopy(ruw, ruw.length - lengte, vast, 32 - lengte, lengte);
        return vast;
    }

    private static byte[] tekst(String woord) {
        return plak(new byte[] {(byte) (0x60 + woord.length())}, woord.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] plak(byte[]... delen) {
        ByteArrayOutputStream samen = new ByteArrayOutputStream();
        for (byte[] deel : delen) {
            samen.writeBytes(deel);
        }
        return samen.toByteArray();
    }

    private static byte[] sha(byte[] wat) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(wat);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String b64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
