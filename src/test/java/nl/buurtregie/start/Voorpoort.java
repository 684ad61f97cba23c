package nl.buurtregie.start;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * TLS in front of the product: the nginx of the example that we ship, with a certificate of its own; on a machine without
 * nginx a few lines of Node that send the same headers.
 */
final class Voorpoort implements AutoCloseable {

    private static final char[] GEHEIM = "voorpoort".toCharArray();

    private final Path map;
    private final int poort = Ports.anyFree();
    private Process proces;

    Voorpoort(Path map) {
        this.map = map;
    }

    URI adres() {
        return URI.create("https://localhost:" + poort);
    }

    void open(int achter) throws IOException, InterruptedException, GeneralSecurityException {
        Files.createDirectories(map);
        certificaat();
        Path nginx = nginx();
        System.out.println("Voorpoort: " + (nginx == null ? "Node, er is hier geen nginx" : nginx));
        List<String> commando = nginx != null
                ? List.of(
                        nginx.toString(),
                        "-p",
                        map.toString(),
                        "-c",
                        instellingen(achter).toString())
                : List.of(
                        "node",
                        Path.of("src/test/resources/voorpoort.mjs")
                                .toAbsolutePath()
                                .toString(),
                        map.toString(),
                        Integer.toString(poort),
                        Integer.toString(achter));
        proces = new ProcessBuilder(commando)
                .redirectErrorStream(true)
                .redirectOutput(map.resolve("uitvoer.log").toFile())
                .start();
        for (int i = 0; i < 100 && Ports.isFree(java.net.InetAddress.getLoopbackAddress(), poort); i++) {
            if (!proces.isAlive()) {
                throw new AssertionError(Files.readString(map.resolve("uitvoer.log")));
            }
            Thread.sleep(100);
        }
    }

    /** What it says itself when nobody answers behind it. */
    HttpResponse<String> antwoord() throws IOException, InterruptedException, GeneralSecurityException {
        TrustManagerFactory kent = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        kent.init(KeyStore.getInstance(map.resolve("winkel.p12").toFile(), GEHEIM));
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, kent.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .sslContext(tls)
                .build()
                .send(HttpRequest.newBuilder(adres().resolve("/inloggen")).build(), BodyHandlers.ofString());
    }

    private static Path nginx() {
        return Stream.of(System.getenv("BUURTREGIE_NGINX"), "/usr/sbin/nginx", "/usr/local/sbin/nginx")
                .filter(pad -> pad != null && !pad.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /** The example as it stands, with what it says to change. */
    private Path instellingen(int achter) throws IOException {
        String voorbeeld = Files.readString(Path.of("deploy/nginx/buurtregie.conf"));
        String hier = voorbeeld
                .replace("listen 443 ssl;", "listen 127.0.0.1:" + poort + " ssl;")
                .replace("server_name buurt.example;", "server_name localhost;")
                .replace("/etc/ssl/buurt.example.crt", map.resolve("cert.pem").toString())
                .replace("/etc/ssl/buurt.example.key", map.resolve("key.pem").toString())
                .replace(
                        "/var/log/nginx/buurtregie.log",
                        map.resolve("access.log").toString())
                .replace("http://127.0.0.1:8080", "http://127.0.0.1:" + achter);
        StringBuilder alles = new StringBuilder("daemon off;\nmaster_process off;\npid " + map
                + "/nginx.pid;\nerror_log " + map + "/error.log;\nevents {}\nhttp {\n");
        for (String soort : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
            alles.append(soort).append("_temp_path ").append(map.resolve(soort)).append(";\n");
        }
        return Files.writeString(map.resolve("nginx.conf"), alles.append(hier).append("}\n"));
    }

    private void certificaat() throws IOException, InterruptedException, GeneralSecurityException {
        Path winkel = map.resolve("winkel.p12");
        Process maker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "voor",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        "2",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        winkel.toString(),
                        "-storepass",
                        new String(GEHEIM))
                .redirectErrorStream(true)
                .start();
        maker.getInputStream().readAllBytes();
        maker.waitFor();
        KeyStore sleutels = KeyStore.getInstance(winkel.toFile(), GEHEIM);
        pem("cert.pem", "CERTIFICATE", sleutels.getCertificate("voor").getEncoded());
        pem("key.pem", "PRIVATE KEY", sleutels.getKey("voor", GEHEIM).getEncoded());
    }

    private void pem(String bestand, String soort, byte[] inhoud) throws IOException {
        ByteArrayOutputStream tekst = new ByteArrayOutputStream();
        tekst.writeBytes(("-----BEGIN " + soort + "-----\n").getBytes());
        tekst.writeBytes(Base64.getMimeEncoder(64, new byte[] {'\n'}).encode(inhoud));
        tekst.writeBytes(("\n-----END " + soort + "-----\n").getBytes());
        Files.write(map.resolve(bestand), tekst.toByteArray());
    }

    @Override
    public void close() throws InterruptedException {
        if (proces != null) {
            proces.destroy();
            proces.waitFor(10, TimeUnit.SECONDS);
        }
    }
}
