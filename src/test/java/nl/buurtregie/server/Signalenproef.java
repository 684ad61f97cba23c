package nl.buurtregie.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buurtregie.signalen.Signalenkeuring;

/**
 * Stands in for the public door of Signalen 2.50.12: judges what is reported as its serializers do, takes photos only as long
 * as nobody there has begun, says CLOSED of all that ended, and lets in so many an hour. It may be broken for a while.
 */
final class Signalenproef implements AutoCloseable {

    private static final String PAD = "/signals/v1/public/signals/";
    private static final int PER_UUR = 60;
    private static final Duration UUR = Duration.ofHours(1);
    private static final Set<String> DICHT = Set.of("AFGEHANDELD", "GEANNULEERD", "GESPLITST");

    private final HttpServer server;
    private final List<JsonObject> gemeld = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> fotos = new ConcurrentHashMap<>();
    private final Map<String, String> standen = new ConcurrentHashMap<>();
    private final Map<String, String> kenmerken = new ConcurrentHashMap<>();
    private final AtomicInteger storing = new AtomicInteger();
    private final List<Instant> ditUur = new ArrayList<>();
    private final AtomicInteger geweigerd = new AtomicInteger();
    private final Set<String> zonderAntwoord = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> pogingen = new ConcurrentHashMap<>();
    private Duration daarna;

    private Signalenproef(int poort) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 0);
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.createContext(PAD, this::beantwoord);
        server.start();
    }

    static Signalenproef open() throws IOException {
        return new Signalenproef(Integer.getInteger("buurtregie.test.signalen"));
    }

    /** The next so many answers are 503. */
    void storing(int keer) {
        storing.set(keer);
    }

    /** The hour is full; so long after somebody was sent away the next one begins. */
    void volTot(Duration straks) {
        synchronized (ditUur) {
            ditUur.addAll(Collections.nCopies(PER_UUR, Instant.now()));
            daarna = straks;
        }
    }

    private void stuurWeg() {
        synchronized (ditUur) {
            geweigerd.incrementAndGet();
            if (daarna != null) {
                Instant toen = Instant.now().minus(UUR).plus(daarna);
                ditUur.replaceAll(een -> toen);
                daarna = null;
            }
        }
    }

    /** How often somebody was sent away because the hour was full. */
    int geweigerd() {
        return geweigerd.get();
    }

    /** What came in about this problem. */
    List<JsonObject> over(String probleem) {
        return gemeld.stream()
                .filter(een -> een.getString("text").contains(probleem))
                .toList();
    }

    /** What hangs a photo at this problem hears of a proxy that they do not answer. */
    void zwijgOverFotosBij(String probleem) {
        zonderAntwoord.add(probleem);
    }

    /** How often somebody wanted to hang a photo there. */
    int fotopogingenBij(String probleem) {
        return pogingen.getOrDefault(probleem, 0);
    }

    /** They throw away what was closed long ago. */
    void vergeet(String probleem) {
        standen.remove(kenmerken.get(probleem));
    }

    int fotosBij(String probleem) {
        return fotos.getOrDefault(kenmerken.getOrDefault(probleem, ""), 0);
    }

    /** One of their own states: GEMELD, BEHANDELING, AFGEHANDELD, GEANNULEERD, GESPLITST. */
    void zet(String probleem, String stand) {
        standen.put(kenmerken.get(probleem), stand);
    }

    private void beantwoord(HttpExchange uitwisseling) throws IOException {
        byte[] body = uitwisseling.getRequestBody().readAllBytes();
        String rest = uitwisseling.getRequestURI().getPath().substring(PAD.length());
        if (storing.getAndUpdate(nog -> Math.max(0, nog - 1)) > 0) {
            stuur(uitwisseling, 503, "{}");
        } else if (uitwisseling.getRequestMethod().equals("GET")) {
            String kenmerk = rest.replace("/", "");
            boolean bekend = standen.containsKey(kenmerk);
            stuur(uitwisseling, bekend ? 200 : 404, bekend ? stand(kenmerk) : "{\"detail\":\"Not found.\"}");
        } else if (rest.endsWith("/attachments/")) {
            hangAan(uitwisseling, rest.split("/")[0], new String(body, StandardCharsets.ISO_8859_1));
        } else if (wacht() > 0) {
            stuurWeg();
            long seconden = Math.max(1, wacht());
            uitwisseling.getResponseHeaders().set("Retry-After", Long.toString(seconden));
            stuur(
                    uitwisseling,
                    429,
                    "{\"detail\":\"Request was throttled. Expected available in " + seconden + " seconds.\"}");
        } else {
            synchronized (ditUur) {
                ditUur.add(Instant.now()); // what is refused for its content counts too, as there
            }
            meld(uitwisseling, new String(body, StandardCharsets.UTF_8));
        }
    }

    /** Seconds until there is room again: 60 reports in any hour, as {@code PostOnlyNoUserRateThrottle} counts; 0 when there is. */
    private long wacht() {
        synchronized (ditUur) {
            Instant begin = Instant.now().minus(UUR);
            ditUur.removeIf(een -> een.isBefore(begin));
            return ditUur.size() < PER_UUR
                    ? 0
                    : Duration.between(begin, ditUur.get(0)).toSeconds() + 1;
        }
    }

    /** A photo by content and name, and only as long as nobody there has begun. */
    private void hangAan(HttpExchange uitwisseling, String kenmerk, String body) throws IOException {
        String stand = standen.get(kenmerk);
        String probleem = kenmerken.entrySet().stream()
                .filter(een -> een.getValue().equals(kenmerk))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        pogingen.merge(probleem, 1, Integer::sum);
        boolean jpeg =
                body.contains("name=\"file\"; filename=\"foto.jpg\"") && body.contains("\r\n\r\n\u00ff\u00d8\u00ff");
        if (zonderAntwoord.contains(probleem)) {
            stuur(uitwisseling, 502, "<html>Bad Gateway</html>");
        } else if (stand == null) {
            stuur(uitwisseling, 404, "{\"detail\":\"Not found.\"}");
        } else if (!jpeg) {
            stuur(uitwisseling, 400, "{\"file\":[\"File is not valid!\"]}");
        } else if (stand.equals("AFGEHANDELD")) {
            stuur(uitwisseling, 400, "[\"No feedback expected for this signal hence no uploads allowed.\"]");
        } else if (!stand.equals("GEMELD") && !stand.equals("REACTIE_GEVRAAGD")) {
            stuur(uitwisseling, 400, "[\"Public uploads not allowed in current signal state.\"]");
        } else {
            fotos.merge(kenmerk, 1, Integer::sum);
            stuur(uitwisseling, 201, "{}");
        }
    }

    private void meld(HttpExchange uitwisseling, String tekst) throws IOException {
        Map<String, String> fouten = Signalenkeuring.keur(tekst);
        if (!fouten.isEmpty()) {
            JsonObjectBuilder zegt = Json.createObjectBuilder();
            fouten.forEach(
                    (veld, fout) -> zegt.add(veld, Json.createArrayBuilder().add(fout)));
            stuur(uitwisseling, 400, zegt.build().toString());
            return;
        }
        JsonObject signaal = Json.createReader(new StringReader(tekst)).readObject();
        gemeld.add(signaal);
        String kenmerk = UUID.randomUUID().toString();
        String probleem = signaal.getString("text").replaceAll("(?s).*(P-[0-9]{4}-[0-9]+).*", "$1");
        kenmerken.put(probleem, kenmerk);
        standen.put(kenmerk, "GEMELD");
        stuur(
                uitwisseling,
                201,
                "{\"_display\":\"SIG-" + (2_000 + gemeld.size()) + "\",\"id\":" + gemeld.size() + ",\"signal_id\":\""
                        + kenmerk + "\",\"status\":{\"state\":\"OPEN\",\"state_display\":\"Open\"}}");
    }

    /** What everybody may read: one word for whatever ended. */
    private String stand(String kenmerk) {
        String stand = DICHT.contains(standen.getOrDefault(kenmerk, "GEMELD")) ? "CLOSED" : "OPEN";
        return "{\"signal_id\":\"" + kenmerk + "\",\"status\":{\"state\":\"" + stand + "\"}}";
    }

    private static void stuur(HttpExchange uitwisseling, int status, String tekst) throws IOException {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        uitwisseling.getResponseHeaders().set("Content-Type", "application/json");
        uitwisseling.sendResponseHeaders(status, bytes.length);
        uitwisseling.getResponseBody().write(bytes);
        uitwisseling.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
