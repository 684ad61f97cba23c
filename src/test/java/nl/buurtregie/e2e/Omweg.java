package nl.buurtregie.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Stands between phone and server, as bad as the signal in a street: away, broken, or an answer that stops halfway. */
final class Omweg implements AutoCloseable {

    /** How it behaves; what phones send is what suffers. */
    enum Weer {
        GOED,
        WEG,
        STUK,
        HALF
    }

    private static final Set<String> NIET_DOOR = Set.of(
            "host",
            "connection",
            "content-length",
            "expect",
            "upgrade",
            "http2-settings",
            "transfer-encoding",
            ":status");

    /** The bytes of every photo that was sent, by its own id. */
    final Map<String, byte[]> fotos = new ConcurrentHashMap<>();

    /** Which weather there was, for a test that must not pass on a sunny day. */
    final Set<Weer> geweest = ConcurrentHashMap.newKeySet();

    /** The address of everything that a phone sent, as often as it sent it. */
    final Queue<String> zendingen = new ConcurrentLinkedQueue<>();

    private final AtomicInteger verstuurd = new AtomicInteger();
    volatile IntFunction<Weer> weer = keer -> Weer.GOED;
    private final HttpClient door = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final ExecutorService handen = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final String achter;

    Omweg(String achter) throws IOException {
        this.achter = achter.replaceAll("/+$", "");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(handen);
        server.createContext("/", this::geefDoor);
        server.start();
    }

    String adres() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void geefDoor(HttpExchange vraag) throws IOException {
        try (vraag) {
            byte[] inhoud = vraag.getRequestBody().readAllBytes();
            boolean zending = vraag.getRequestMethod().equals("PUT");
            Weer nu = zending ? weer.apply(verstuurd.incrementAndGet()) : Weer.GOED;
            geweest.add(nu);
            String pad = vraag.getRequestURI().getPath();
            if (zending) {
                zendingen.add(pad);
            }
            if (pad.contains("/fotos/")) {
                fotos.put(pad.replaceFirst(".*/", ""), inhoud);
            }
            if (nu == Weer.WEG) {
                return; // closes without an answer
            }
            if (nu == Weer.STUK) {
                vraag.sendResponseHeaders(500, -1);
                return;
            }
            antwoord(vraag, stuur(vraag, inhoud), nu == Weer.HALF);
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<byte[]> stuur(HttpExchange vraag, byte[] inhoud) throws IOException, InterruptedException {
        HttpRequest.Builder bouwer = HttpRequest.newBuilder(URI.create(achter + vraag.getRequestURI()))
                .method(vraag.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(inhoud));
        vraag.getRequestHeaders().forEach((naam, waarden) -> {
            if (!NIET_DOOR.contains(naam.toLowerCase(Locale.ROOT))) {
                waarden.forEach(waarde -> bouwer.header(naam, waarde));
            }
        });
        return door.send(bouwer.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private void antwoord(HttpExchange vraag, HttpResponse<byte[]> van, boolean half) throws IOException {
        van.headers().map().forEach((naam, waarden) -> {
            if (!NIET_DOOR.contains(naam.toLowerCase(Locale.ROOT))) {
                waarden.forEach(waarde -> vraag.getResponseHeaders().add(naam, waarde.replace(achter, adres())));
            }
        });
        byte[] inhoud = van.body();
        vraag.sendResponseHeaders(van.statusCode(), inhoud.length == 0 ? -1 : inhoud.length);
        if (inhoud.length > 0) {
            vraag.getResponseBody().write(half ? Arrays.copyOf(inhoud, inhoud.length / 2) : inhoud);
            vraag.getResponseBody().flush();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        handen.shutdownNow();
    }
}
