package nl.buurtregie.wijkkompas.uitvoer.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Optional;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.loket.Loketinstellingen;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.wijkkompas.uitvoer.Cijferlicentie;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    @Functie("KOM-13")
    void wie_de_cijfers_uitgeeft_is_te_vragen_en_een_voorbeeld_is_niemand() {
        Testdatabase.proef(em -> {
            Testobjecten objecten = new Testobjecten(em, Clock.systemUTC());
            OpenApiResource api = objecten.maak(OpenApiResource.class);
            JsonObject info = api.tekst().getJsonObject("info");
            assertThat(info).doesNotContainKey("contact").containsKeys("title", "description");

            Settings instellingen = objecten.maak(Settings.class);
            instellingen.change(Loketinstellingen.NAAM, "Buurthulp Haren", "fenna");
            instellingen.change(Loketinstellingen.EMAIL, "hallo@haren.example", "fenna");
            instellingen.forget();
            assertThat(api.tekst().getJsonObject("info").getJsonObject("contact"))
                    .hasToString("{\"name\":\"Buurthulp Haren\",\"email\":\"hallo@haren.example\"}");
        });
    }

    @Test
    @Functie("KOM-13")
    void alleen_de_gemeente_zegt_onder_welke_licentie_haar_cijfers_zijn() {
        Testdatabase.proef(em -> {
            assertThat(info(em, "")).as("none of ours").doesNotContainKey("license");
            assertThat(info(em, "CC0-1.0").getJsonObject("license"))
                    .hasToString("{\"name\":\"CC0-1.0\",\"identifier\":\"CC0-1.0\"}");
            assertThat(info(em, "https://stad.example/open")
                            .getJsonObject("license")
                            .getString("url"))
                    .isEqualTo("https://stad.example/open");
        });
    }

    private static JsonObject info(EntityManager em, String licentie) {
        Config gezet = (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (config, methode, waarden) -> Optional.of(licentie));
        Testobjecten objecten = new Testobjecten(em, Clock.systemUTC());
        objecten.met(
                Cijferlicentie.class,
                new Testobjecten(null, null).met(Config.class, gezet).maak(Cijferlicentie.class));
        return objecten.maak(OpenApiResource.class).tekst().getJsonObject("info");
    }
}
