package nl.buurtregie.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate that nobody but itself vouches for, made by the JDK: of a server that is the right one, or a false one. */
public final class Testcertificaat {

    private static final char[] WOORD = "geheim".toCharArray();

    private final KeyStore kluis;
    private final Path map;

    /** @param naam in the certificate: "dns:localhost" or "ip:127.0.0.1" */
    public Testcertificaat(Path map, String naam) throws IOException, InterruptedException, GeneralSecurityException {
        this.map = map;
        Path bestand = map.resolve(naam.replace(':', '-') + ".p12");
        Process maker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=proef",
                        "-ext",
                        "san=" + naam,
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        bestand.toString(),
                        "-storepass",
                        new String(WOORD))
                .inheritIO()
                .start();
        assertThat(maker.waitFor()).isZero();
        kluis = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(bestand)) {
            kluis.load(in, WOORD);
        }
    }

    /** Shows it, and believes nobody else's. */
    public SSLContext context() throws GeneralSecurityException {
        KeyManagerFactory toont = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        toont.init(kluis, WOORD);
        TrustManagerFactory gelooft = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        gelooft.init(kluis);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(toont.getKeyManagers(), gelooft.getTrustManagers(), null);
        return context;
    }

    public Path certificaat() throws IOException, GeneralSecurityException {
        return pem("CERTIFICATE", kluis.getCertificate("server").getEncoded());
    }

    /** Only its owner may read it, or PostgreSQL does not start. */
    public Path sleutel() throws IOException, GeneralSecurityException {
        Path bestand = pem("PRIVATE KEY", kluis.getKey("server", WOORD).getEncoded());
        return Files.setPosixFilePermissions(bestand, PosixFilePermissions.fromString("rw-------"));
    }

    private Path pem(String wat, byte[] inhoud) throws IOException {
        return Files.writeString(
                Files.createTempFile(map, "proef", ".pem"),
                "-----BEGIN " + wat + "-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(inhoud) + "\n-----END " + wat
                        + "-----\n");
    }
}
