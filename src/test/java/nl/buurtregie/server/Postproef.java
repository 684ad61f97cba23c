package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import nl.buurtregie.platform.Vrijepoort;

/** A mail server outside, and letters that are on their way to it when the server is killed. */
public final class Postproef implements AutoCloseable {

    private static final int BRIEVEN = 200;
    private static final Pattern TELLING = Pattern.compile("telling__aantal\">([0-9]+)<");

    private final int smtp = Vrijepoort.zoek();
    private final GreenMail post = new GreenMail(new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** What the server has to know; it tries again every second, and calls a message uncertain after five. */
    public Map<String, String> instellingen() {
        return Map.of(
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
                "PT5S");
    }

    /** Letters through the real page, while the mail server is not there yet. */
    public void zetKlaar(URI server) {
        Bezoeker coordinator = Bezoeker.als("coordinator", server);
        Map<String, String> velden = Aanmeldformulier.goed();
        velden.put("email", "zandloper@voorbeeld.example");
        String nummer = Aanmeldformulier.nummer(coordinator.post("/aanmelding", Aanmeldformulier.alsLijst(velden)));
        for (int i = 0; i < BRIEVEN; i++) {
            int status = coordinator
                    .post(
                            "/bemiddelingen/" + nummer + "/brieven/nieuw/BEVESTIGING/EERSTE_BUUR/NEDERLANDS",
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

    /** The mail server is there from now on. */
    public void open() {
        post.start();
    }

    /** The mail to this address with this in it; waits until it is there. */
    public String wacht(String aan, String woorden) throws InterruptedException {
        wacht(100, () -> tekst(aan, woorden).isPresent());
        return tekst(aan, woorden).orElseThrow();
    }

    private Optional<String> tekst(String aan, String woorden) {
        return Arrays.stream(post.getReceivedMessages())
                .map(mail -> GreenMailUtil.getHeaders(mail) + "\n" + inhoud(mail))
                .filter(tekst -> tekst.contains(aan) && tekst.contains(woorden))
                .findFirst();
    }

    private static Object inhoud(MimeMessage mail) {
        try {
            return mail.getContent();
        } catch (IOException | MessagingException onleesbaar) {
            throw new IllegalStateException(onleesbaar);
        }
    }

    /** The mail server comes, and has got half of them when this returns. */
    public void komtHalverwege() throws InterruptedException {
        post.start();
        wacht(2, () -> ontvangen() >= BRIEVEN / 2);
    }

    /** Of all letters, and what else went out, after one kill: each at most once, and what is not certain is shown. */
    public void keurNaEenStop(URI server) throws InterruptedException {
        int[] stand = new int[5];
        Bezoeker coordinator = Bezoeker.als("coordinator", server);
        wacht(500, () -> {
            System.arraycopy(stand(coordinator), 0, stand, 0, 5);
            return stand[0] == 0 && stand[1] + stand[4] >= ontvangen(); // one may be on its way, which no count shows
        });
        long kenmerken = Arrays.stream(post.getReceivedMessages())
                .map(Postproef::kenmerk)
                .distinct()
                .count();
        System.out.printf(
                "Postproef: %d brieven, %d verstuurd, %d misschien, %d ontvangen%n",
                BRIEVEN, stand[4], stand[1], ontvangen());
        assertThat(kenmerken).as("geen kenmerk twee keer").isEqualTo(ontvangen());
        assertThat(stand[1] + stand[4]).as("geen brief kwijt").isGreaterThanOrEqualTo(BRIEVEN);
        assertThat(stand[2] + stand[3]).as("mislukt, of teruggekomen").isZero();
        assertThat(stand[1]).as("misschien verstuurd: hooguit een").isLessThanOrEqualTo(1);
        assertThat(ontvangen()).isBetween(stand[4], stand[4] + stand[1]);
    }

    @Override
    public void close() {
        post.stop();
    }

    /** Waiting, perhaps sent, failed, come back, sent: as the page says. */
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
