package nl.buurtregie.mensen.gemeente;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A provider that keeps to the specifications (OpenID Connect Core and Discovery, RFC 7636, Back-Channel Logout) and judges
 * what it is asked; until it is told to misbehave.
 */
public final class Proefprovider implements AutoCloseable {

    public static final String GEHEIM = "een-geheim-van-meer-dan-tweeendertig-tekens";
    static final String CLIENT = "buurtregie";

    private static final String AFMELDING = "http://schemas.openid.net/event/backchannel-logout";

    /** How it signs. */
    enum Hand {
        GOED,
        GEEN,
        /** With the secret of the client, which more people know than its own key. */
        GEHEIM_VAN_DE_CLIENT,
        /** Of somebody else, under the name of its own key. */
        NAGEMAAKT
    }

    /** How a page of it answers. */
    enum Antwoord {
        GOED,
        ONZIN,
        KAPOT,
        EINDELOOS,
        /** To somebody else, who would answer well and then know our secret. */
        STUURT_DOOR,
        ZWIJGT
    }

    /** What stands in the next tokens, above what belongs there; null for what must be left out. */
    final Map<String, Object> anders = new HashMap<>();

    final Map<String, Antwoord> antwoorden = new ConcurrentHashMap<>();
    Hand hand = Hand.GOED;

    /** How often somebody came where it sent on to. */
    final AtomicInteger elders = new AtomicInteger();

    /** Type of a logout token. */
    String soort = "logout+jwt";

    private final HttpServer server;
    private final ExecutorService draden = Executors.newCachedThreadPool();
    private final CountDownLatch dicht = new CountDownLatch(1);
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile Map<String, Object> persoon = Map.of();
    private volatile RSAKey sleutel = nieuweSleutel();

    public Proefprovider(int poort) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 0);
        } catch (IOException bezet) {
            throw new UncheckedIOException(bezet);
        }
        server.setExecutor(draden);
        server.createContext("/", this::antwoord);
        server.start();
    }

    public String uitgever() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/stad";
    }

    /** Who is logged in there, by claims: "sub", "name", "groups". */
    public void binnenIs(Map<String, Object> claims) {
        persoon = claims;
    }

    /** As it was in the beginning, but for its key. */
    Proefprovider netjes() {
        anders.clear();
        antwoorden.clear();
        hand = Hand.GOED;
        soort = "logout+jwt";
        return this;
    }

    /** From now on another key, as providers do every few months. */
    void wisselSleutel() {
        sleutel = nieuweSleutel();
    }

    /** Somebody's browser comes with our question; where it is sent, with a code. */
    public URI logIn(URI vraag) {
        Map<String, String> gevraagd = velden(vraag.getRawQuery());
        boolean goed = vraag.toString().startsWith(uitgever() + "/auth?")
                && "code".equals(gevraagd.get("response_type"))
                && CLIENT.equals(gevraagd.get("client_id"))
                && "S256".equals(gevraagd.get("code_challenge_method"))
                && gevraagd.getOrDefault("code_challenge", "").length() == 43
                && gevraagd.getOrDefault("state", "").length() >= 43
                && gevraagd.getOrDefault("nonce", "").length() >= 43
                && gevraagd.getOrDefault("redirect_uri", "").endsWith("/inloggen/gemeente/terug")
                && Arrays.asList(gevraagd.getOrDefault("scope", "").split(" ")).contains("openid");
        if (!goed) {
            throw new AssertionError("geen goede vraag: " + vraag);
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, gevraagd);
        return URI.create(gevraagd.get("redirect_uri") + "?code=" + code + "&state=" + gevraagd.get("state"));
    }

    /** That this person went, as the provider tells it. */
    public String afmelding(String onderwerp, String sessie) {
        Map<String, Object> claims = new LinkedHashMap<>(omslag());
        claims.put("sub", onderwerp);
        claims.put("sid", sessie);
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("events", Map.of(AFMELDING, Map.of()));
        return teken(claims, soort);
    }

    static Map<String, String> velden(String vraag) {
        return Arrays.stream(vraag.split("&"))
                .map(deel -> deel.split("=", 2))
                .collect(Collectors.toMap(deel -> deel[0], deel -> URLDecoder.decode(deel[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        dicht.countDown();
        server.stop(0);
        draden.shutdownNow();
    }

    private void antwoord(HttpExchange vraag) throws IOException {
        String pad = vraag.getRequestURI().getPath().replaceFirst(".*/", "");
        Antwoord hoe = antwoorden.getOrDefault(pad, Antwoord.GOED);
        if (hoe == Antwoord.ZWIJGT) {
            try {
                dicht.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException gestoord) {
                Thread.currentThread().interrupt();
            }
            vraag.close();
        } else if (hoe == Antwoord.EINDELOOS) {
            eindeloos(vraag);
        } else if (vraag.getRequestURI().getPath().startsWith("/elders")) {
            elders.incrementAndGet();
            goed(vraag, pad);
        } else if (hoe == Antwoord.STUURT_DOOR) {
            vraag.getResponseHeaders()
                    .set("Location", "/elders" + vraag.getRequestURI().getPath());
            stuur(vraag, 307, "");
        } else if (hoe == Antwoord.GOED) {
            goed(vraag, pad);
        } else {
            stuur(vraag, hoe == Antwoord.KAPOT ? 500 : 200, "<html>storing</html>");
        }
    }

    private void goed(HttpExchange vraag, String pad) throws IOException {
        String json = pad.equals("openid-configuration")
                ? "{\"issuer\":\"" + anders.getOrDefault("uitgever", uitgever()) + "\",\"authorization_endpoint\":\""
                        + uitgever() + "/auth\",\"token_endpoint\":\"" + uitgever() + "/token\",\"jwks_uri\":\""
                        + uitgever() + "/certs\",\"end_session_endpoint\":\"" + uitgever()
                        + "/uit\",\"response_types_supported\":[\"code\"],\"subject_types_supported\":"
                        + "[\"public\"],\"id_token_signing_alg_values_supported\":[\"RS256\"]}"
                : pad.equals("certs") ? new JWKSet(sleutel.toPublicJWK()).toString() : null;
        if (pad.equals("token")) {
            String nee = nee(vraag);
            stuur(vraag, nee == null ? 200 : 400, nee == null ? tokens : "{\"error\":\"" + nee + "\"}");
        } else {
            stuur(vraag, json == null ? 404 : 200, json == null ? "" : json);
        }
    }

    /** The answer to the code that {@link #nee} found good. */
    private volatile String tokens;

    /** OpenID Connect Core 3.1.3.2 and RFC 7636 4.6; null when all is well. */
    private String nee(HttpExchange vraag) throws IOException {
        Map<String, String> gegeven = velden(new String(vraag.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String wie =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + GEHEIM).getBytes(StandardCharsets.UTF_8));
        if (!wie.equals(vraag.getRequestHeaders().getFirst("Authorization"))) {
            return "invalid_client";
        }
        Map<String, String> gevraagd = codes.remove(gegeven.getOrDefault("code", ""));
        boolean past = gevraagd != null
                && "authorization_code".equals(gegeven.get("grant_type"))
                && gevraagd.get("redirect_uri").equals(gegeven.get("redirect_uri"))
                && gevraagd.get("code_challenge").equals(s256(gegeven.getOrDefault("code_verifier", "")));
        if (!past) {
            return "invalid_grant";
        }
        Map<String, Object> claims = new LinkedHashMap<>(omslag());
        claims.put("nonce", gevraagd.get("nonce"));
        if ("0".equals(gevraagd.get("max_age"))) {
            claims.put("auth_time", Instant.now().getEpochSecond());
        }
        claims.putAll(persoon);
        tokens = "{\"access_token\":\"" + UUID.randomUUID() + "\",\"token_type\":\"Bearer\",\"id_token\":\""
                + teken(claims, "JWT") + "\"}";
        return null;
    }

    private Map<String, Object> omslag() {
        Instant nu = Instant.now();
        return Map.of(
                "iss",
                uitgever(),
                "aud",
                CLIENT,
                "iat",
                nu.getEpochSecond(),
                "exp",
                nu.plusSeconds(120).getEpochSecond());
    }

    private String teken(Map<String, Object> claims, String soort) {
        claims.putAll(anders);
        claims.values().removeIf(java.util.Objects::isNull);
        try {
            JWTClaimsSet gezegd = JWTClaimsSet.parse(claims);
            if (hand == Hand.GEEN) {
                return new PlainJWT(gezegd).serialize();
            }
            boolean gedeeld = hand == Hand.GEHEIM_VAN_DE_CLIENT;
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(gedeeld ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                            .keyID(sleutel.getKeyID())
                            .type(soort == null ? null : new JOSEObjectType(soort))
                            .build(),
                    gezegd);
            token.sign(
                    gedeeld
                            ? new MACSigner(GEHEIM)
                            : new RSASSASigner(hand == Hand.NAGEMAAKT ? nieuweSleutel() : sleutel));
            return token.serialize();
        } catch (JOSEException | java.text.ParseException mislukt) {
            throw new IllegalStateException(mislukt);
        }
    }

    private static void stuur(HttpExchange vraag, int status, String tekst) throws IOException {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        vraag.getResponseHeaders().set("Content-Type", tekst.startsWith("{") ? "application/json" : "text/html");
        vraag.sendResponseHeaders(status, bytes.length);
        vraag.getResponseBody().write(bytes);
        vraag.close();
    }

    /** Good JSON as far as it goes, and it goes on for as long as somebody reads. */
    private static void eindeloos(HttpExchange vraag) throws IOException {
        vraag.getResponseHeaders().set("Content-Type", "application/json");
        vraag.sendResponseHeaders(200, 0);
        byte[] stuk = new byte[64 * 1024];
        Arrays.fill(stuk, (byte) ' ');
        try (vraag) {
            for (int megabytes = 0; megabytes < 64 * 16; megabytes++) {
                vraag.getResponseBody().write(stuk);
            }
        }
    }

    private static RSAKey nieuweSleutel() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException mislukt) {
            throw new IllegalStateException(mislukt);
        }
    }

    private static String s256(String bewijs) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(bewijs.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException nooit) {
            throw new IllegalStateException(nooit);
        }
    }
}
