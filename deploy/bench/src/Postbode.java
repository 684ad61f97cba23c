import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for a mail server (SMTP, RFC 5321) that is away, refuses for now, or takes what comes and counts it by its Message-ID. */
final class Postbode {

    private final int poort;
    private final Map<String, Integer> gekregen = new ConcurrentHashMap<>();
    private final AtomicInteger vragen = new AtomicInteger();
    private final AtomicInteger weigeringen = new AtomicInteger();
    private volatile boolean weigert;
    private ServerSocket deur;

    Postbode(int poort) {
        this.poort = poort;
    }

    /** How often each message came. */
    Map<String, Integer> gekregen() {
        return gekregen;
    }

    /** How often somebody was told to come back later. */
    int weigeringen() {
        return weigeringen.get();
    }

    void weg() throws IOException {
        if (deur != null) {
            deur.close();
        }
    }

    /** @param weigert everybody is told to come back later */
    void er(boolean weigert) throws IOException {
        this.weigert = weigert;
        if (deur == null || deur.isClosed()) {
            deur = new ServerSocket(poort, 50, InetAddress.getLoopbackAddress());
            ServerSocket open = deur;
            Thread wacht = new Thread(() -> ontvang(open));
            wacht.setDaemon(true);
            wacht.start();
        }
    }

    private void ontvang(ServerSocket open) {
        while (!open.isClosed()) {
            try (Socket lijn = open.accept()) {
                lijn.setSoTimeout(10_000);
                spreek(lijn);
            } catch (IOException opgehangen) {
                // they call again
            }
        }
    }

    private void spreek(Socket lijn) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(lijn.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream uit = lijn.getOutputStream();
        if (weigert) {
            weigeringen.incrementAndGet();
            zeg(uit, "421 4.3.2 later");
            return;
        }
        zeg(uit, "220 postbode");
        for (String vraag = in.readLine(); vraag != null; vraag = in.readLine()) {
            String woord = vraag.substring(0, Math.min(4, vraag.length())).toUpperCase();
            if (woord.equals("QUIT")) {
                zeg(uit, "221 dag");
                return;
            }
            if (woord.equals("MAIL") && vragen.incrementAndGet() % 4 == 0) { // now and then one message is not taken yet
                weigeringen.incrementAndGet();
                zeg(uit, "451 4.3.0 later");
            } else if (woord.equals("DATA")) {
                zeg(uit, "354 ga door");
                neem(in);
                zeg(uit, "250 2.0.0 goed");
            } else {
                zeg(uit, "250 goed");
            }
        }
    }

    private void neem(BufferedReader in) throws IOException {
        String wie = "";
        for (String regel = in.readLine(); regel != null && !regel.equals("."); regel = in.readLine()) {
            if (regel.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                wie = regel.substring(11).strip();
            }
        }
        gekregen.merge(wie, 1, Integer::sum);
    }

    private static void zeg(OutputStream uit, String woorden) throws IOException {
        uit.write((woorden + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        uit.flush();
    }
}
