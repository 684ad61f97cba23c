package nl.buurtregie.start;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** A real Keycloak, unpacked by deploy/bench/run, with one realm and what its beheerder does there. */
final class Keycloak implements AutoCloseable {

    static final String GEHEIM = "een-geheim-dat-alleen-deze-proef-kent";

    private static final Path UITGEPAKT = Path.of("target/keycloak");
    private static final Duration GEDULD = Duration.ofMinutes(4);

    private final int poort = Ports.anyFree();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Process server;

    Keycloak(Path map, String buurtregie) throws IOException, InterruptedException {
        Path thuis;
        try (Stream<Path> mappen = Files.list(UITGEPAKT)) {
            thuis = mappen.filter(een -> een.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow();
        }
        Path rijk = Files.createDirectories(thuis.resolve("data/import")).resolve("stad-realm.json");
        Files.writeString(
                rijk,
                Files.readString(Path.of("src/test/resources/keycloak/stad.json"))
                        .replace("@GEHEIM@", GEHEIM)
                        .replace("@BUURTREGIE@", buurtregie));
        Files.deleteIfExists(thuis.resolve("data/h2/keycloakdb.mv.db"));
        ProcessBuilder commando = new ProcessBuilder(
                        "sh",
                        thuis.resolve("bin/kc.sh").toAbsolutePath().toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + poort,
                        "--cache=local")
                .redirectErrorStream(true)
                .redirectOutput(map.resolve("keycloak.log").toFile());
        commando.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "baas");
        commando.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", GEHEIM);
        commando.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        server = commando.start();
        Instant einde = Instant.now().plus(GEDULD);
        while (!isOpen()) {
            if (!server.isAlive() || Instant.now().isAfter(einde)) {
                throw new AssertionError("Keycloak niet open: " + Files.readString(map.resolve("keycloak.log")));
            }
            Thread.sleep(200);
        }
    }

    String uitgever() {
        return "http://127.0.0.1:" + poort + "/realms/stad";
    }

    void haalUitGroep(String wie, String groep) throws IOException, InterruptedException {
        beheer(
                "DELETE",
                "/users/" + id("/users?exact=true&username=" + wie) + "/groups/" + id("/groups?search=" + groep));
    }

    /** All sessions of this person end; Keycloak tells the programs by itself. */
    void logUit(String wie) throws IOException, InterruptedException {
        beheer("POST", "/users/" + id("/users?exact=true&username=" + wie) + "/logout");
    }

    /** No goodbye. */
    void dood() throws InterruptedException {
        server.descendants().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        dood();
    }

    private boolean isOpen() throws InterruptedException {
        try {
            return vraag(HttpRequest.newBuilder(URI.create(uitgever() + "/.well-known/openid-configuration")))
                            .statusCode()
                    == 200;
        } catch (IOException nogNiet) {
            return false;
        }
    }

    private String id(String zoek) throws IOException, InterruptedException {
        JsonArray gevonden =
                Json.createReader(new StringReader(beheer("GET", zoek))).readArray();
        return gevonden.get(0).asJsonObject().getString("id");
    }

    private String beheer(String hoe, String pad) throws IOException, InterruptedException {
        String sleutel = Json.createReader(new StringReader(vraag(HttpRequest.newBuilder(URI.create(
                                        "http://127.0.0.1:" + poort + "/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(
                                        "grant_type=password&client_id=admin-cli&username=baas&password=" + GEHEIM)))
                        .body()))
                .readObject()
                .getString("access_token");
        HttpResponse<String> antwoord =
                vraag(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/admin/realms/stad" + pad))
                        .header("Authorization", "Bearer " + sleutel)
                        .method(hoe, BodyPublishers.noBody()));
        if (antwoord.statusCode() >= 300) {
            throw new AssertionError(hoe + " " + pad + " gaf " + antwoord.statusCode() + " " + antwoord.body());
        }
        return antwoord.body().isEmpty() ? JsonValue.EMPTY_JSON_ARRAY.toString() : antwoord.body();
    }

    private HttpResponse<String> vraag(HttpRequest.Builder vraag) throws IOException, InterruptedException {
        return client.send(vraag.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    }
}
