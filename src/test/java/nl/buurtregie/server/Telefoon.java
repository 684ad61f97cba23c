package nl.buurtregie.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** A conciërge's phone: sends what the street app sends. */
final class Telefoon {

    /** In Vinkhuizen-Noord, where the demo conciërge walks. */
    static final double LAT = 53.2299;

    static final double LON = 6.5248;

    private final Bezoeker wie;

    Telefoon(Bezoeker wie) {
        this.wie = wie;
    }

    HttpResponse<String> leg(UUID sleutel, String meer) {
        String nu = Instant.now().toString();
        return wie.put(
                "/straat/waarnemingen/" + sleutel,
                "application/json",
                ("{\"gezien\":\"" + nu + "\",\"verzonden\":\"" + nu + "\",\"lat\":" + LAT + ",\"lon\":" + LON + ","
                                + meer + "}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> foto(UUID sleutel, UUID foto, byte[] inhoud) {
        return wie.put("/straat/waarnemingen/" + sleutel + "/fotos/" + foto, "image/jpeg", inhoud);
    }

    HttpResponse<String> stuur(String pad, String json) {
        return wie.put(pad, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    JsonObject dag() {
        return lees(wie.get("/straat/dag"));
    }

    static JsonObject lees(HttpResponse<String> antwoord) {
        return Json.createReader(new StringReader(antwoord.body())).readObject();
    }
}
