package nl.buurtregie.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Stands in for Signalen, as strict as its public door: an unknown key, an unknown category or a place without a point is
 * 400; a photo is taken by content. It may be broken for a while.
 */
final class Signalenproef implements AutoCloseable {

    private static final String PAD = "/signals/v1/public/signals/";
    private static final Set<String> SLEUTELS = Set.of(
            "text",
            "text_extra",
            "location",
            "category",
            "reporter",
            "incident_date_start",
            "incident_date_end",
            "source",
            "extra_properties");
    private static final Set<String> VERPLICHT =
            Set.of("text", "location", "category", "reporter", "incident_date_start");

    private final HttpServer server;
    private final Set<String> soorten;
    private final List<JsonObject> gemeld = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> fotos = new ConcurrentHashMap<>();
    private final Set<String> klaar = ConcurrentHashMap.newKeySet();
    private final Map<String, String> kenmerken = new ConcurrentHashMap<>();
    private final AtomicInteger storing = new AtomicInteger();

    private Signalenproef(int poort) throws IOException {
        soorten = Files.readAllLines(Path.of("src/test/resources/signalen_categorieen.csv")).stream()
                .skip(1)
                .map(regel -> regel.split(";"))
                .map(delen -> delen[0] + "/" + delen[2])
                .collect(Collectors.toSet());
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

    /** What came in about this problem. */
    List<JsonObject> over(String probleem) {
        return gemeld.stream()
                .filter(een -> een.getString("text").contains(probleem))
                .toList();
    }

    int fotosBij(String probleem) {
        return fotos.getOrDefault(kenmerken.getOrDefault(probleem, ""), 0);
    }

    void isKlaar(String probleem) {
        klaar.add(kenmerken.get(probleem));
    }

    private void beantwoord(HttpExchange uitwisseling) throws IOException {
        byte[] body = uitwisseling.getRequestBody().readAllBytes();
        String rest = uitwisseling.getRequestURI().getPath().substring(PAD.length());
        if (storing.getAndUpdate(nog -> Math.max(0, nog - 1)) > 0) {
            stuur(uitwisseling, 503, "{}");
        } else if (uitwisseling.getRequestMethod().equals("GET")) {
            stuur(uitwisseling, 200, stand(rest.replace("/", "")));
        } else if (rest.endsWith("/attachments/")) {
            boolean jpeg = new String(body, StandardCharsets.ISO_8859_1).contains("\r\n\r\n\u00ff\u00d8\u00ff");
            fotos.merge(rest.split("/")[0], jpeg ? 1 : 0, Integer::sum);
            stuur(uitwisseling, jpeg ? 201 : 400, "{}");
        } else {
            meld(uitwisseling, new String(body, StandardCharsets.UTF_8));
        }
    }

    private void meld(HttpExchange uitwisseling, String tekst) throws IOException {
        JsonObject signaal;
        try {
            signaal = Json.createReader(new StringReader(tekst)).readObject();
        } catch (JsonException geen) {
            stuur(uitwisseling, 400, "{\"detail\":\"JSON parse error\"}");
            return;
        }
        if (!SLEUTELS.containsAll(signaal.keySet()) || !signaal.keySet().containsAll(VERPLICHT) || !isGoed(signaal)) {
            stuur(uitwisseling, 400, "{\"detail\":\"invalid\"}");
            return;
        }
        gemeld.add(signaal);
        String kenmerk = UUID.randomUUID().toString();
        String probleem = signaal.getString("text").replaceAll("(?s).*(P-[0-9]{4}-[0-9]+).*", "$1");
        kenmerken.put(probleem, kenmerk);
        stuur(
                uitwisseling,
                201,
                "{\"_display\":\"SIG-" + (2_000 + gemeld.size()) + "\",\"id\":" + gemeld.size() + ",\"signal_id\":\""
                        + kenmerk + "\",\"status\":{\"state\":\"OPEN\",\"state_display\":\"Gemeld\"}}");
    }

    private boolean isGoed(JsonObject signaal) {
        String soort = signaal.getJsonObject("category")
                .getString("sub_category")
                .replaceAll(".*/categories/([^/]+)/sub_categories/([^/]+)$", "$1/$2");
        JsonObject punt = signaal.getJsonObject("location").getJsonObject("geometrie");
        return soorten.contains(soort)
                && punt.getString("type").equals("Point")
                && punt.getJsonArray("coordinates").size() == 2
                && signaal.getString("text").length() <= 3_000;
    }

    private String stand(String kenmerk) {
        String stand = klaar.contains(kenmerk) ? "CLOSED" : "OPEN";
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
