package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The map with its list, and what can be reported. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OverlastKaartIT {

    @ArquillianResource
    private URL adres;

    private URI basis;

    @BeforeEach
    void open() throws URISyntaxException {
        basis = adres.toURI();
    }

    @Test
    @Functie("OVL-11")
    void de_kaart_toont_alleen_mijn_gebied_en_is_ook_een_lijst() {
        Bezoeker concierge = Bezoeker.als("concierge", basis);
        String nummer = Telefoon.lees(new Telefoon(concierge)
                        .leg(UUID.randomUUID(), "\"categorie\":\"overig/overig\",\"plek\":\"Kaartplek\""))
                .getString("probleem");
        assertThat(concierge.get("/overlast/kaart").body()).contains("Kaartplek", "Grenzen zijn geschat");
        JsonArray punten = punten(concierge);
        assertThat(punten.toString()).contains(nummer);
        assertThat(punten).allSatisfy(punt -> {
            JsonObject plek = ((JsonObject) punt).getJsonObject("geometry");
            assertThat(plek.getString("type")).isEqualTo("Point");
            assertThat(plek.getJsonArray("coordinates").getJsonNumber(0).doubleValue())
                    .isBetween(6.4, 6.8);
        });
        assertThat(punten(Bezoeker.als("concierge2", basis)).toString()).doesNotContain(nummer);
        JsonArray buurten =
                Telefoon.lees(concierge.get("/overlast/kaart/buurten.geojson")).getJsonArray("features");
        assertThat(buurten).hasSizeGreaterThan(100).allSatisfy(vlak -> {
            JsonArray ring = ((JsonObject) vlak)
                    .getJsonObject("geometry")
                    .getJsonArray("coordinates")
                    .getJsonArray(0);
            assertThat(ring.get(0)).as("gesloten").isEqualTo(ring.get(ring.size() - 1));
        });
    }

    @Test
    @Functie("OVL-13")
    @Regel({"O8.3", "O8.4"})
    void een_soort_krijgt_een_nieuwe_versie_en_wat_er_was_houdt_de_oude() {
        Bezoeker beheerder = Bezoeker.als("beheerder", basis);
        assertThat(beheerder.get("/beheer/overlastsoorten").body()).contains("afval/grofvuil", "3 werkdagen");
        String pad = "/beheer/overlastsoorten/overlast-op-het-water/overig-boten";
        String gezien = gezien(beheerder.get(pad).body());
        HttpResponse<String> fout = beheerder.post(pad, "naam", "x".repeat(81), "dagen", "5");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("hooguit 80 tekens");
        assertThat(beheerder.post(pad, "naam", "Boten", "dagen", "999").body()).contains("van 0 tot en met 366 dagen");
        assertThat(beheerder
                        .post(pad, "naam", "Overlast van boten", "dagen", "9", "werkdagen", "true", "gezien", gezien)
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> tweede = beheerder.post(pad, "naam", "Bootjes", "dagen", "5", "gezien", gezien);
        assertThat(tweede.statusCode()).as("an older page").isEqualTo(409);
        assertThat(tweede.body()).contains("Bootjes");
        assertThat(beheerder.get(pad).body()).contains("Overlast van boten", "Eerdere versies", "Overig boten");
        assertThat(new Telefoon(Bezoeker.als("concierge", basis)).dag().toString())
                .contains("Overlast van boten")
                .doesNotContain("\"naam\":\"Overig boten\"");
        assertThat(beheerder.get("/beheer/overlastsoorten/afval/onzin").statusCode())
                .isEqualTo(404);
    }

    @Test
    @Functie("OVL-06")
    @Regel({"O8.5", "O8.6", "O8.7"})
    void partners_zijn_gegevens_van_de_beheerder() {
        Bezoeker beheerder = Bezoeker.als("beheerder", basis);
        beheerder.get("/beheer/partners/nieuw");
        String pad = "/beheer/partners/nieuw";
        assertThat(beheerder
                        .post(pad, "naam", "Waterschap", "weg", "MAIL", "termijn", "5", "actief", "ja")
                        .body())
                .contains("Vul een e-mailadres in", "Waterschap");
        assertThat(beheerder
                        .post(pad, "naam", "Waterschap", "weg", "BELLEN", "termijn", "999")
                        .body())
                .contains("van 1 tot en met 200 werkdagen");
        assertThat(beheerder
                        .post(pad, "naam", "Waterschap", "weg", "BELLEN", "termijn", "7", "actief", "ja")
                        .statusCode())
                .isEqualTo(303);
        assertThat(beheerder
                        .post(pad, "naam", "waterschap", "weg", "BELLEN", "termijn", "7")
                        .body())
                .contains("Er is al een partner met deze naam");
        assertThat(beheerder.get("/beheer/partners").body()).contains("Waterschap", "7 werkdagen");
        String een = "/beheer/partners/WATERSCHAP";
        String gezien = gezien(beheerder.get(een).body());
        beheerder.post(een, "naam", "Waterschap", "weg", "BELLEN", "termijn", "7", "gezien", gezien);
        assertThat(beheerder
                        .post(een, "naam", "Waterschap", "weg", "BELLEN", "termijn", "9", "gezien", gezien)
                        .statusCode())
                .as("an older page")
                .isEqualTo(409);
        assertThat(beheerder.get("/beheer/partners").body()).contains("niet in gebruik");
        assertThat(beheerder.get("/beheer/partners/ONZIN").statusCode()).isEqualTo(404);
        for (String naam :
                List.of("Gemeente Groningen Stadsbeheer Zuid", "Gemeente Groningen Stadsbeheer Noord", "مساعدة")) {
            assertThat(beheerder
                            .post(pad, "naam", naam, "weg", "BELLEN", "termijn", "7")
                            .statusCode())
                    .as(naam + ": another partner, though the code begins alike")
                    .isEqualTo(303);
        }
    }

    private static String gezien(String pagina) {
        return pagina.replaceAll("(?s).*name=\"gezien\" value=\"([0-9]+)\".*", "$1");
    }

    private static JsonArray punten(Bezoeker wie) {
        return Telefoon.lees(wie.get("/overlast/kaart/punten.geojson")).getJsonArray("features");
    }
}
