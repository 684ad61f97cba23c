package nl.buurtregie.wijkkompas.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.Json;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class CijferlicentieTest {

    @Test
    void alleen_de_gemeente_zegt_onder_welke_licentie_haar_cijfers_zijn() throws IOException {
        assertThat(info("").containsKey("license")).as("none of ours").isFalse();
        assertThat(info("CC0-1.0").getJsonObject("license"))
                .hasToString("{\"name\":\"CC0-1.0\",\"identifier\":\"CC0-1.0\"}");
        assertThat(info("https://stad.example/open").getJsonObject("license").getString("url"))
                .isEqualTo("https://stad.example/open");
        assertThat(licentie("CC0-1.0").adres()).contains("https://spdx.org/licenses/CC0-1.0");
    }

    private static JsonObject info(String gezet) throws IOException {
        try (Reader bestand = Files.newBufferedReader(Path.of("src/main/resources/META-INF/openapi.json"));
                JsonReader lezer = Json.createReader(bestand)) {
            return licentie(gezet).in(lezer.readObject()).getJsonObject("info");
        }
    }

    private static Cijferlicentie licentie(String gezet) {
        return new Testobjecten(null, null)
                .met(Config.class, (Config) Proxy.newProxyInstance(
                        Config.class.getClassLoader(),
                        new Class<?>[] {Config.class},
                        (config, methode, waarden) -> Optional.of(gezet)))
                .maak(Cijferlicentie.class);
    }
}
