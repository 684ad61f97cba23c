package nl.buurtregie.wijkkompas.uitvoer.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Clock;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.loket.Loketinstellingen;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.settings.Settings;
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
}
