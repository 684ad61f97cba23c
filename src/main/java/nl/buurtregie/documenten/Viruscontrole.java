package nl.buurtregie.documenten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    /** For the whole of one file. */
    private Duration geduld = Duration.ofSeconds(20);

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

    /** All of it within {@link #geduld}, whichever part is slow: one that takes nothing, or says a letter now and then, as well. */
    private String vraag(byte[] bestand) throws IOException {
        long uiterlijk = System.nanoTime() + geduld.toNanos();
        InetSocketAddress plek = new InetSocketAddress(instellingen.host(), instellingen.poort());
        if (plek.isUnresolved()) {
            throw new UnknownHostException(plek.getHostString());
        }
        try (AsynchronousSocketChannel lijn = AsynchronousSocketChannel.open()) {
            wacht(lijn.connect(plek), uiterlijk);
            schrijf(lijn, ByteBuffer.wrap(OPDRACHT), uiterlijk);
            for (int van = 0; van < bestand.length; van += DEEL) {
                int lengte = Math.min(DEEL, bestand.length - van);
                schrijf(lijn, lengte(lengte), uiterlijk);
                schrijf(lijn, ByteBuffer.wrap(bestand, van, lengte), uiterlijk);
            }
            schrijf(lijn, lengte(0), uiterlijk);
            return antwoord(lijn, uiterlijk);
        }
    }

    private static ByteBuffer lengte(int deel) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(deel).flip();
    }

    private static void schrijf(AsynchronousSocketChannel lijn, ByteBuffer wat, long uiterlijk) throws IOException {
        while (wat.hasRemaining()) {
            wacht(lijn.write(wat), uiterlijk);
        }
    }

    private static String antwoord(AsynchronousSocketChannel lijn, long uiterlijk) throws IOException {
        ByteBuffer gelezen = ByteBuffer.allocate(LANGSTE_ANTWOORD);
        while (gelezen.hasRemaining() && wacht(lijn.read(gelezen), uiterlijk) >= 0) {
            // until it ends, or says more than an answer is long
        }
        return StandardCharsets.UTF_8
                .decode(gelezen.flip())
                .toString()
                .replace("\0", "")
                .strip();
    }

    private static <T> T wacht(Future<T> stap, long uiterlijk) throws IOException {
        try {
            return stap.get(uiterlijk - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException mislukt) {
            throw new IOException(mislukt.getCause());
        } catch (TimeoutException duurtTeLang) {
            throw new SocketTimeoutException();
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static RuleViolation nietNu() {
        return new RuleViolation(
                "ZD1.3", "bestand", "Wij kunnen bestanden nu niet nakijken op virussen. Probeer het later nog eens.");
    }
}
