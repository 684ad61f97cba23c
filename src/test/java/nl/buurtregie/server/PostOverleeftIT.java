package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import nl.buurtregie.start.EigenServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

    private final int smtp = ServerListener.vrijePoort();
    private final GreenMail post = new GreenMail(new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private EigenServer server;

    @BeforeEach
    void begin() {
        server = new EigenServer(
                map,
                Map.of(
                        "BUURTREGIE_MAIL_HOST",
                        "127.0.0.1",
                        "BUURTREGIE_MAIL_PORT",
                        Integer.toString(smtp),
                        "BUURTREGIE_MAIL_TLS",
                        "geen",
                        "BUURTREGIE_MAIL_VAN",
                        "post@buurtregie.example",
                        "BUURTREGIE_MAIL_HERHALING",
                        "PT1S" + ",PT1S".repeat(299),
                        "BUURTREGIE_MAIL_ONZEKER_NA",
                        "PT5S"));
    }

    @AfterEach
    void ruimOp() throws InterruptedException {
        server.close();
        post.stop();
    }

    @Test
    @DisplayName("gaat bij elke harde stop hooguit één keer, en wat onzeker is wordt getoond")
    void niets_gaat_verloren_en_niets_gaat_twee_keer() throws Exception {
        server.start();
        Instant begin = Instant.now();
        zetKlaar();
        post.start();
        for (int keer = 1; keer <= KEREN; keer++) {
            int genoeg = keer * BRIEVEN / (KEREN + 1);
            wacht(2, () -> ontvangen() >= genoeg);
            server.dood();
            server.start();
        }
        int[] stand = new int[4];
        Bezoeker coordinator = Bezoeker.als("coordinator", server.adres());
        wacht(500, () -> {
            System.arraycopy(stand(coordinator), 0, stand, 0, 4);
            return stand[1] + stand[2] + stand[3] == BRIEVEN;
        });
        long kenmerken = Arrays.stream(post.getReceivedMessages())
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
        Bezoeker coordinator = Bezoeker.als("coordinator", server.adres());
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
        return post.getReceivedMessages().length;
    }

    private static String kenmerk(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException onleesbaar) {
            throw new IllegalStateException(onleesbaar);
        }
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
}
