package nl.buurtregie.documenten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.logging.Logger;
import nl.buurtregie.platform.RuleViolation;

/**
 * Asks clamd about a file: its command INSTREAM over TCP. Without a scanner there is no check, and the page says so; with one
 * that does not answer nothing is kept.
 */
@ApplicationScoped
class Viruscontrole {

    private static final Logger LOG = Logger.getLogger(Viruscontrole.class.getName());
    private static final byte[] OPDRACHT = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int DEEL = 64 * 1024;
    private static final int LANGSTE_ANTWOORD = 4_096;
    private static final Duration GEDULD = Duration.ofSeconds(20);

    @Inject
    private Clamdinstellingen instellingen;

    /**
     * @return whether a scanner looked
     * @throws RuleViolation ZD1.2 when it found something, ZD1.3 when it did not answer
     */
    boolean keur(byte[] bestand) {
        if (!instellingen.isIngesteld()) {
            return false;
        }
        String antwoord;
        try {
            antwoord = vraag(bestand);
        } catch (IOException weg) {
            LOG.warning("clamd antwoordt niet: " + weg.getClass().getSimpleName());
            throw nietNu();
        }
        if (antwoord.endsWith(" FOUND")) {
            throw new RuleViolation(
                    "ZD1.2", "bestand", "In dit bestand zit een virus. Het is geweigerd en niet bewaard.");
        }
        if (!antwoord.equals("stream: OK")) {
            LOG.warning("clamd kon een bestand niet nakijken");
            throw nietNu();
        }
        return true;
    }

    private String vraag(byte[] bestand) throws IOException {
        try (Socket lijn = new Socket()) {
            lijn.connect(new InetSocketAddress(instellingen.host(), instellingen.poort()), (int) GEDULD.toMillis());
            lijn.setSoTimeout((int) GEDULD.toMillis());
            DataOutputStream uit = new DataOutputStream(lijn.getOutputStream());
            uit.write(OPDRACHT);
            for (int van = 0; van < bestand.length; van += DEEL) {
                byte[] deel = Arrays.copyOfRange(bestand, van, Math.min(bestand.length, van + DEEL));
                uit.writeInt(deel.length);
                uit.write(deel);
            }
            uit.writeInt(0);
            uit.flush();
            byte[] gelezen = lijn.getInputStream().readNBytes(LANGSTE_ANTWOORD);
            return new String(gelezen, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }

    private static RuleViolation nietNu() {
        return new RuleViolation(
                "ZD1.3", "bestand", "Wij kunnen bestanden nu niet nakijken op virussen. Probeer het later nog eens.");
    }
}
