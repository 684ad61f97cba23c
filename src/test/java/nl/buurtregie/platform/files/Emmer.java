package nl.buurtregie.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.buurtregie.platform.Vrijepoort;

/** A bucket of others (S3Proxy) in a process of its own: it checks signatures, and can be stopped and started without losing anything. */
public final class Emmer implements AutoCloseable {

    static final String GEHEIM = "een-geheim-van-de-emmer";
    private static final String NAAM = "proef";

    private final Path map;
    private final int poort = Vrijepoort.zoek();
    private Process proces;

    /** Starts it. */
    public Emmer() {
        try {
            map = Files.createTempDirectory("emmer");
            Files.createDirectory(map.resolve(NAAM));
            Files.writeString(
                    map.resolve("s3proxy.properties"),
                    String.join(
                            "\n",
                            "s3proxy.authorization=aws-v4",
                            "s3proxy.endpoint=http://127.0.0.1:" + poort,
                            "s3proxy.identity=" + NAAM,
                            "s3proxy.credential=" + GEHEIM,
                            "jclouds.provider=filesystem-nio2",
                            "jclouds.identity=-",
                            "jclouds.credential=-",
                            "jclouds.filesystem.basedir=" + map));
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        start();
    }

    /** What the program has to be told of it, by the names of the settings. */
    public Map<String, String> instellingen() {
        return Map.of(
                "buurtregie.bestanden", "s3",
                "buurtregie.s3.adres", "http://127.0.0.1:" + poort,
                "buurtregie.s3.bucket", NAAM,
                "buurtregie.s3.gebruiker", NAAM,
                "buurtregie.s3.geheim", GEHEIM);
    }

    /** It is there when it answers. */
    public void start() {
        try {
            proces = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx96m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            "target/s3proxy/s3proxy.jar",
                            "--properties",
                            map.resolve("s3proxy.properties").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(map.resolve("uit").toFile())
                    .start();
            for (int keer = 0; keer < 600 && !antwoordt(); keer++) {
                Thread.sleep(50);
            }
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        } catch (InterruptedException gestopt) {
            throw new IllegalStateException(gestopt);
        }
    }

    public void stop() {
        proces.destroyForcibly().onExit().join();
    }

    /** It takes what is said, and says nothing. */
    void zwijg() {
        sein("-STOP");
    }

    void spreek() {
        sein("-CONT");
    }

    private void sein(String wat) {
        try {
            new ProcessBuilder("kill", wat, Long.toString(proces.pid())).start().waitFor(5, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException mislukt) {
            throw new IllegalStateException(mislukt);
        }
    }

    /** What is in it, by name; as whoever keeps the bucket sees it. */
    Stream<Path> bestanden() {
        try {
            return Files.walk(map.resolve(NAAM)).filter(Files::isRegularFile);
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }

    /** By which the program knows what is in it. */
    public List<String> namen() {
        return bestanden()
                .map(een -> map.resolve(NAAM).relativize(een).toString())
                .toList();
    }

    /** As when somebody throws away what is in it. */
    public void leeg() {
        for (Path bestand : bestanden().toList()) {
            try {
                Files.delete(bestand);
            } catch (IOException mislukt) {
                throw new UncheckedIOException(mislukt);
            }
        }
    }

    Path bestand(String naam) {
        return map.resolve(NAAM).resolve(naam);
    }

    @Override
    public void close() {
        stop();
    }

    private boolean antwoordt() {
        try (Socket lijn = new Socket(InetAddress.getLoopbackAddress(), poort)) {
            return true;
        } catch (IOException nogNiet) {
            return false;
        }
    }
}
