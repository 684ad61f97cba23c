package nl.buurtregie.start;

import java.io.IOException;
import java.io.Reader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product as it is shipped, by its own command: it can be killed and started again in the middle of a test. */
public final class EigenServer implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofMinutes(8);

    /** To write down its classes for the next run costs a first run half as much again, and one that is killed keeps nothing. */
    private static final String ZONDER_LEREN = ServerFolder.learns() ? "" : " -XX:ArchiveClassesAtExit=";

    private final Path map;
    private final Map<String, String> instellingen;
    private final int poort = Ports.anyFree();
    private Process start;
    private final Set<Integer> antwoorden = new TreeSet<>();
    private int gestart;
    private boolean leert;

    /**
     * @param map where it may write
     * @param instellingen more settings, as environment variables; without a database among them it brings its own
     */
    public EigenServer(Path map, Map<String, String> instellingen) {
        this.map = map;
        this.instellingen = new HashMap<>(instellingen);
    }

    /** From the next start on. */
    public void met(Map<String, String> meer) {
        instellingen.putAll(meer);
    }

    /** From the next start on: as every first run, it keeps for the next one which classes it loaded. */
    void leert() {
        leert = true;
    }

    /** What it kept of a run that ended well. */
    Stream<Path> geleerd() throws IOException {
        return Files.list(data().resolve("server"))
                .filter(een -> een.getFileName().toString().startsWith("classes-"));
    }

    /** Address of its own database, with the name and password to get in. */
    public String database() throws IOException {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(data().resolve("postgres/access.properties"))) {
            kept.load(reader);
        }
        return "jdbc:postgresql://127.0.0.1:" + kept.getProperty("port") + "/buurtregie?user=postgres&password="
                + kept.getProperty("postgres");
    }

    public URI adres() {
        return URI.create("http://127.0.0.1:" + poort);
    }

    int poort() {
        return poort;
    }

    Path data() {
        return map.resolve("data");
    }

    /** The command itself, as somebody at a terminal sees it. */
    Process starter() {
        return start;
    }

    /** What the command said until the pages were open. */
    public String start() throws IOException, InterruptedException {
        return start("--zaken", "1");
    }

    /** A real installation, of which nobody is beheerder yet. */
    public String startLeeg() throws IOException, InterruptedException {
        return start("--leeg");
    }

    private String start(String... hoe) throws IOException, InterruptedException {
        gestart++;
        List<String> woorden = new ArrayList<>(
                List.of("deploy/start", "--port", Integer.toString(poort), "--data", data().toString()));
        woorden.addAll(List.of(hoe));
        ProcessBuilder commando = new ProcessBuilder(woorden)
                .redirectErrorStream(true)
                .redirectOutput(uitvoer().toFile());
        Map<String, String> omgeving = commando.environment();
        omgeving.keySet().removeIf(naam -> naam.startsWith("BUURTREGIE_"));
        omgeving.put(
                "BUURTREGIE_JAVA_OPTS",
                "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=160m" + (leert ? "" : ZONDER_LEREN));
        omgeving.putAll(instellingen);
        start = commando.start();
        return wacht("Ctrl-C stops it");
    }

    private Path uitvoer() {
        return map.resolve("start-" + gestart + ".log");
    }

    private String gezegd() throws IOException {
        return Files.readString(uitvoer());
    }

    private String wacht(String woorden) throws IOException, InterruptedException {
        Instant einde = Instant.now().plus(GEDULD);
        while (true) {
            String gezegd = gezegd();
            if (gezegd.contains(woorden)) {
                return gezegd;
            }
            antwoorden.add(antwoord());
            if (!start.isAlive() || Instant.now().isAfter(einde)) {
                throw new AssertionError("niet open: " + gezegd + staart());
            }
            Thread.sleep(100);
        }
    }

    /** What somebody gets who asks now; 0 when nobody answers. */
    private int antwoord() {
        try {
            HttpURLConnection vraag =
                    (HttpURLConnection) adres().resolve("/inloggen").toURL().openConnection();
            vraag.setReadTimeout(10_000);
            return vraag.getResponseCode();
        } catch (IOException dicht) {
            return 0;
        }
    }

    /** What people got who asked while it started. */
    Set<Integer> antwoorden() {
        return antwoorden;
    }

    /** The end of what the server itself wrote; its folder is gone when the test is over. */
    private String staart() throws IOException {
        Path log = data().resolve("log/server.log");
        List<String> regels = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return String.join("\n", regels.subList(Math.max(0, regels.size() - 60), regels.size()));
    }

    /** Process id of its own database. */
    String postgres() throws IOException {
        return Files.readAllLines(data().resolve("postgres/data/postmaster.pid"))
                .get(0)
                .strip();
    }

    /** The same, with all processes that it made. */
    List<String> postgresMetAlles() throws IOException {
        ProcessHandle moeder = ProcessHandle.of(Long.parseLong(postgres())).orElseThrow();
        return Stream.concat(Stream.of(moeder), moeder.descendants())
                .map(een -> Long.toString(een.pid()))
                .toList();
    }

    /** The server, not its launcher: as when the kernel runs out of memory. No goodbye. */
    public void dood() throws IOException {
        String pid = Files.readString(data().resolve("server.pid")).strip().split("\\s")[0];
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
    }

    /** By its launcher, which looks after it. */
    public void komtVanzelfTerug() throws IOException, InterruptedException {
        wacht("The server runs again");
        if (!gezegd().contains("The server stopped by itself; it starts again in 2 s.")) {
            throw new AssertionError(gezegd());
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (start != null) {
            start.destroy();
            start.waitFor(90, TimeUnit.SECONDS);
        }
    }
}
