package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product as it is shipped, a mail server outside, and a server that is killed in the middle of its post. How often
 * says {@code -Dpost.kills} (1; 20 for a long run).
 */
@Tag("product")
@DisplayName("Uitgaande post")
class PostOverleeftIT {

    private static final int BRIEVEN = 200;
    private static final int KEREN = Integer.getInteger("post.kills", 1);
    private static final Pattern TELLING = Pattern.compile("telling__aantal\">([0-9]+)<");

    @TempDir
    private Path map;

    private final int poort = vrijePoort();
    private final int smtp = vrijePoort();
    private final GreenMail server = new GreenMail(new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Process start;
    private int gestart;

    @AfterEach
    void ruimOp() throws InterruptedException {
        start.destroy();
        start.waitFor(90, TimeUnit.SECONDS);
        server.stop();
    }

    @Test
    @DisplayName("gaat bij elke harde stop hooguit één keer, en wat onzeker is wordt getoond")
    void niets_gaat_verloren_en_niets_gaat_twee_keer() throws Exception {
        start();
        Instant begin = Instant.now();
        zetKlaar();
        server.start();
        for (int keer = 1; keer <= KEREN; keer++) {
            int genoeg = keer * BRIEVEN / (KEREN + 1);
            wacht(2, () -> ontvangen() >= genoeg);
            dood();
            start();
        }
        int[] stand = new int[4];
        Bezoeker coordinator = Bezoeker.als("coordinator", adres());
        wacht(500, () -> {
            System.arraycopy(stand(coordinator), 0, stand, 0, 4);
            return stand[1] + stand[2] + stand[3] == BRIEVEN;
        });
        long kenmerken = Arrays.stream(server.getReceivedMessages())
                .map(PostOverleeftIT::kenmerk)
                .distinct()
                .count();
        System.out.printf(
                "Postproef: %d brieven, %d keer dood, %d verstuurd, %d misschien, %d ontvangen, %d s%n",
                BRIEVEN,
                KEREN,
                stand[3],
                stand[1],
                ontvangen(),
                Duration.between(begin, Instant.now()).toSeconds());
        assertThat(kenmerken).as("geen kenmerk twee keer").isEqualTo(ontvangen());
        assertThat(stand[2]).as("mislukt").isZero();
        assertThat(stand[1]).as("misschien verstuurd: hooguit een per keer").isLessThanOrEqualTo(KEREN);
        assertThat(ontvangen()).isBetween(stand[3], stand[3] + stand[1]);
    }

    /** Letters through the real page, while the mail server is not there yet. */
    private void zetKlaar() {
        Bezoeker coordinator = Bezoeker.als("coordinator", adres());
        Map<String, String> velden = Aanmeldformulier.goed();
        velden.put("email", "zandloper@voorbeeld.example");
        String nummer = Aanmeldformulier.nummer(coordinator.post("/aanmelding", Aanmeldformulier.alsLijst(velden)));
        for (int i = 0; i < BRIEVEN; i++) {
            int status = coordinator
                    .post(
                            "/bemiddelingen/" + nummer + "/brieven/nieuw/BEVESTIGING/EERSTE_BUUR",
                            "sleutel",
                            UUID.randomUUID().toString(),
                            "tekst",
                            "Beste mevrouw,\n\nDit is brief " + i + ".",
                            "kanaal",
                            "EMAIL")
                    .statusCode();
            assertThat(status).isEqualTo(303);
        }
    }

    /** Waiting, perhaps sent, failed, sent: as the page says. */
    private static int[] stand(Bezoeker coordinator) {
        String pagina = coordinator.get("/post").body();
        return TELLING.matcher(pagina)
                .results()
                .mapToInt(telling -> Integer.parseInt(telling.group(1)))
                .toArray();
    }

    private int ontvangen() {
        return server.getReceivedMessages().length;
    }

    private static String kenmerk(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException onleesbaar) {
            throw new IllegalStateException(onleesbaar);
        }
    }

    private void start() throws IOException, InterruptedException {
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
        omgeving.put("BUURTREGIE_MAIL_HOST", "127.0.0.1");
        omgeving.put("BUURTREGIE_MAIL_PORT", Integer.toString(smtp));
        omgeving.put("BUURTREGIE_MAIL_TLS", "geen");
        omgeving.put("BUURTREGIE_MAIL_VAN", "post@buurtregie.example");
        omgeving.put("BUURTREGIE_MAIL_HERHALING", "PT1S" + ",PT1S".repeat(299));
        omgeving.put("BUURTREGIE_MAIL_ONZEKER_NA", "PT5S");
        start = commando.start();
        wacht(200, () -> !start.isAlive() || lees(uitvoer).contains("Ctrl-C stops it"));
        assertThat(start.isAlive()).as(lees(uitvoer)).isTrue();
    }

    /** The server, not its launcher: as when the kernel runs out of memory. */
    private void dood() throws IOException, InterruptedException {
        long pid = Long.parseLong(
                Files.readString(map.resolve("data/server.pid")).strip().split("\\s")[0]);
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        assertThat(start.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private static void wacht(long pauze, BooleanSupplier tot) throws InterruptedException {
        Instant einde = Instant.now().plus(Duration.ofMinutes(4));
        while (!tot.getAsBoolean()) {
            if (Instant.now().isAfter(einde)) {
                throw new AssertionError("duurt te lang");
            }
            Thread.sleep(pauze);
        }
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException weg) {
            return "";
        }
    }

    private URI adres() {
        return URI.create("http://127.0.0.1:" + poort);
    }

    private static int vrijePoort() {
        try (ServerSocket even = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return even.getLocalPort();
        } catch (IOException geen) {
            throw new IllegalStateException(geen);
        }
    }
}
