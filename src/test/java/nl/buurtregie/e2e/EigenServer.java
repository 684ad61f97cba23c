package nl.buurtregie.e2e;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product as it is shipped, with a database of its own: it can be killed and started again in the middle of a test. */
final class EigenServer implements AutoCloseable {

    private static final String DATABASE = "buurtregie.test.db";
    private static final Duration GEDULD = Duration.ofMinutes(4);

    private final Path map;
    private final Map<String, String> instellingen;
    private final int poort = vrijePoort();
    private final EmbeddedPostgres postgres;
    private final String andere = System.getProperty(DATABASE);
    private Process start;
    private int gestart;

    /** @param instellingen more settings, as environment variables */
    EigenServer(Path map, Map<String, String> instellingen) throws IOException {
        this.map = map;
        this.instellingen = instellingen;
        postgres = EmbeddedPostgres.builder().start();
        System.setProperty(DATABASE, url()); // Straatboek reads it
    }

    String adres() {
        return "http://127.0.0.1:" + poort;
    }

    /** Until the pages are open. */
    void start() throws IOException, InterruptedException {
        Path uitvoer = map.resolve("start-" + ++gestart + ".log");
        ProcessBuilder commando = new ProcessBuilder(
                        "deploy/start",
                        "--port",
                        Integer.toString(poort),
                        "--data",
                        map.resolve("data").toString(),
                        "--zaken",
                        "1")
                .redirectErrorStream(true)
                .redirectOutput(uitvoer.toFile());
        Map<String, String> omgeving = commando.environment();
        omgeving.keySet().removeIf(naam -> naam.startsWith("BUURTREGIE_"));
        omgeving.put("BUURTREGIE_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        omgeving.put("BUURTREGIE_DB_URL", url());
        omgeving.put("BUURTREGIE_DB_USER", "postgres");
        omgeving.put("BUURTREGIE_DB_PASSWORD", "postgres");
        omgeving.putAll(instellingen);
        start = commando.start();
        Instant einde = Instant.now().plus(GEDULD);
        while (!Files.readString(uitvoer).contains("Ctrl-C stops it")) {
            if (!start.isAlive() || Instant.now().isAfter(einde)) {
                throw new AssertionError("niet open: " + Files.readString(uitvoer) + staart());
            }
            Thread.sleep(100);
        }
    }

    /** The end of what the server itself wrote; its folder is gone when the test is over. */
    private String staart() throws IOException {
        Path log = map.resolve("data/log/server.log");
        List<String> regels = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return String.join("\n", regels.subList(Math.max(0, regels.size() - 60), regels.size()));
    }

    /** The server, not its launcher: as when the kernel runs out of memory. No goodbye. */
    void dood() throws IOException, InterruptedException {
        String pid = Files.readString(map.resolve("data/server.pid")).strip().split("\\s")[0];
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
        if (!start.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("de starter merkt niet dat zijn server weg is");
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (start != null) {
            start.destroy();
            start.waitFor(90, TimeUnit.SECONDS);
        }
        postgres.close();
        if (andere == null) {
            System.clearProperty(DATABASE);
        } else {
            System.setProperty(DATABASE, andere);
        }
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket even = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return even.getLocalPort();
        }
    }
}
