package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.platform.Release;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a phone sends from the street: once each, refused with a sentence, and never seen by another gebied. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StraatIT {

    private static final String GROFVUIL = "\"categorie\":\"afval/grofvuil\"";

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Telefoon telefoon;

    @BeforeEach
    void open() throws URISyntaxException {
        basis = adres.toURI();
        telefoon = new Telefoon(Bezoeker.als("concierge", basis));
    }

    @Test
    @Functie("OVL-03")
    void een_waarneming_komt_een_keer_binnen_hoe_vaak_hij_ook_komt() throws Exception {
        UUID sleutel = UUID.randomUUID();
        UUID foto = UUID.randomUUID();
        byte[] beeld = beeld();
        String sha =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(beeld));
        String inhoud =
                GROFVUIL + ",\"plek\":\"Goudlaan\",\"fotos\":[{\"id\":\"" + foto + "\",\"sha256\":\"" + sha + "\"}]";
        HttpResponse<String> eerst = telefoon.leg(sleutel, inhoud);
        assertThat(eerst.statusCode()).as(eerst.body()).isEqualTo(201);
        assertThat(Telefoon.lees(eerst).getJsonArray("ontbreekt")).hasSize(1);
        HttpResponse<String> weer = telefoon.leg(sleutel, inhoud);
        assertThat(weer.statusCode()).isEqualTo(200);
        assertThat(Telefoon.lees(weer).getString("melding"))
                .isEqualTo(Telefoon.lees(eerst).getString("melding"));
        assertThat(telefoon.leg(sleutel, GROFVUIL + ",\"ernst\":3").statusCode())
                .isEqualTo(409);
        assertThat(telefoon.foto(sleutel, foto, new byte[] {1, 2}).statusCode()).isEqualTo(409);
        for (int keer = 0; keer < 2; keer++) {
            HttpResponse<String> binnen = telefoon.foto(sleutel, foto, beeld);
            assertThat(binnen.statusCode()).as(binnen.body()).isEqualTo(201);
            assertThat(Telefoon.lees(binnen).getJsonArray("ontbreekt")).isEmpty();
        }
        assertThat(ServerDatabase.ask("select count(*) from foto f join overlastmelding m on m.id = f.melding_id"
                        + " where m.sleutel = '" + sleutel + "' and f.ontvangen = '" + sha + "'"))
                .isEqualTo("1");
        assertThat(ServerDatabase.ask("select count(*) from overlastmelding where sleutel = '" + sleutel + "'"))
                .isEqualTo("1");
    }

    @Test
    @Regel("O1.8")
    @Functie("OVL-02")
    void wat_niet_klopt_komt_terug_met_een_zin_en_er_staat_niets() {
        UUID sleutel = UUID.randomUUID();
        JsonObject fout = Telefoon.lees(telefoon.leg(sleutel, "\"categorie\":\"afval/bestaat-niet\""));
        assertThat(fout.getInt("status")).isEqualTo(422);
        assertThat(fout.getJsonObject("velden").getString("categorie")).contains("Kies een soort overlast");
        assertThat(telefoon.leg(sleutel, GROFVUIL + ",\"ernst\":\"veel\"").statusCode())
                .isEqualTo(422);
        JsonObject half =
                Telefoon.lees(telefoon.leg(sleutel, "\"categorie\":\"buren/burenoverlast\",\"huisnummer\":12"));
        assertThat(half.getInt("status"))
                .as("a house number alone says no door")
                .isEqualTo(422);
        assertThat(half.getJsonObject("velden").getString("adres")).contains("allebei");
        assertThat(telefoon.stuur("/straat/waarnemingen/" + sleutel, "geen json")
                        .statusCode())
                .isEqualTo(422);
        assertThat(telefoon.stuur("/straat/waarnemingen/zomaar", "{}").statusCode())
                .isEqualTo(422);
        assertThat(telefoon.stuur("/straat/waarnemingen/" + sleutel, "{\"notitie\":\"" + "x".repeat(70_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(telefoon.leg(sleutel, GROFVUIL + ",\"notitie\":\"" + "x".repeat(501) + "\"")
                        .body())
                .contains("hooguit 500 tekens");
        assertThat(ServerDatabase.ask("select count(*) from overlastmelding where sleutel = '" + sleutel + "'"))
                .isEqualTo("0");
    }

    @Test
    @Functie("OVL-01")
    void een_telefoon_hoort_van_elke_uitgave_ook_van_een_die_alleen_de_pagina_verandert() {
        Bezoeker concierge = Bezoeker.als("concierge", basis);
        assertThat(concierge.get("/straat/werker.js").body().lines().findFirst().orElseThrow())
                .matches("self[.]STRAAT_VERSIE=\"[0-9a-f]{12}\"; // " + Pattern.quote(Release.version()));
        assertThat(concierge.get("/account").body()).contains("Buurtregie " + Release.version() + " ");
    }

    @Test
    @Functie("OVL-05")
    void wat_zelf_is_opgeruimd_is_meteen_klaar() {
        HttpResponse<String> gelegd = telefoon.leg(UUID.randomUUID(), GROFVUIL + ",\"actie\":\"OPGERUIMD\"");
        String nummer = Telefoon.lees(gelegd).getString("probleem");
        assertThat(ServerDatabase.ask("select uitkomst from probleem where nummer = '" + nummer + "'"))
                .isEqualTo("ZELF_OPGELOST");
        assertThat(ServerDatabase.ask("select count(*) from act_ru_execution where business_key_ = '" + nummer + "'"))
                .isEqualTo("0");
    }

    @Test
    @Functie("OVL-08")
    void wat_later_bekeken_wordt_staat_op_de_ronde_van_wie_daar_loopt() {
        String nummer = Telefoon.lees(telefoon.leg(UUID.randomUUID(), GROFVUIL + ",\"actie\":\"AANGESPROKEN\""))
                .getString("probleem");
        assertThat(telefoon.dag().getJsonArray("hercontroles").toString()).contains(nummer);
        Telefoon ander = new Telefoon(Bezoeker.als("concierge2", basis));
        assertThat(ander.dag().toString()).doesNotContain(nummer);
        String nu = Instant.now().toString();
        String weg =
                "{\"probleem\":\"" + nummer + "\",\"weg\":true,\"op\":\"" + nu + "\",\"verzonden\":\"" + nu + "\"}";
        UUID sleutel = UUID.randomUUID();
        assertThat(ander.stuur("/straat/hercontroles/" + sleutel, weg).statusCode())
                .isEqualTo(404);
        assertThat(telefoon.stuur("/straat/hercontroles/" + sleutel, weg).statusCode())
                .isEqualTo(200);
        assertThat(telefoon.stuur("/straat/hercontroles/" + sleutel, weg).statusCode())
                .isEqualTo(200);
        assertThat(telefoon.stuur("/straat/hercontroles/" + UUID.randomUUID(), weg)
                        .statusCode())
                .isEqualTo(409);
        assertThat(telefoon.dag().getJsonArray("hercontroles").toString()).doesNotContain(nummer);
    }

    @Test
    @Functie("OVL-03")
    void het_slot_van_het_scherm_houdt_een_telefoon_niet_tegen_en_verder_gaat_er_niets_open() {
        Bezoeker concierge = Bezoeker.als("concierge", basis);
        String eigenaar = Telefoon.lees(concierge.haal("/straat/wie")).getString("eigenaar");
        assertThat(eigenaar).matches("[0-9a-f]{16}");
        ServerDatabase.execute("update sessie set op_slot = true where einde is null and begonnen ="
                + " (select max(begonnen) from sessie where einde is null)");
        assertThat(concierge.get("/overlast").statusCode()).as("op slot").isEqualTo(303);
        JsonObject dag = Telefoon.lees(concierge.haal("/straat/dag"));
        assertThat(dag.getString("eigenaar")).isEqualTo(eigenaar);
        assertThat(dag.getBoolean("alleenTelefoon")).as("hier gaat e-mail").isFalse();
        assertThat(new Telefoon(concierge).leg(UUID.randomUUID(), GROFVUIL).statusCode())
                .isEqualTo(201);
        for (String pad : List.of("/straat/sleutel", "/overlast", "/overlast/kaart", "/hotspots", "/account")) {
            assertThat(concierge.haal(pad).statusCode()).as(pad).isEqualTo(303);
        }
        for (String pad : List.of("/straat", "/straat/dag", "/straat/wie")) {
            assertThat(concierge.get(pad).statusCode()).as("ingetypt: " + pad).isEqualTo(303);
        }
        assertThat(concierge.haal("/straat").statusCode()).isEqualTo(200);
    }

    @Test
    @Functie("OVL-01")
    void een_ronde_telt_de_gelopen_tijd_ook_met_een_klok_die_verkeerd_staat() {
        UUID ronde = UUID.randomUUID();
        Instant telefoonklok = Instant.now().plus(400, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        String antwoord = telefoon.stuur(
                        "/straat/rondes/" + ronde,
                        "{\"verzonden\":\"" + telefoonklok + "\",\"meelopers\":2,\"bezocht\":[\"H1\"],\"log\":["
                                + "{\"wat\":\"START\",\"op\":\"" + telefoonklok.minusSeconds(7200) + "\"},"
                                + "{\"wat\":\"PAUZE\",\"op\":\"" + telefoonklok.minusSeconds(3600) + "\"}]}")
                .body();
        assertThat(antwoord).contains("\"seconden\":3600", "\"gestopt\":null");
        JsonObject dag = telefoon.dag();
        assertThat(dag.getJsonObject("ronde").getString("id")).isEqualTo(ronde.toString());
        assertThat(dag.getJsonObject("ronde").getBoolean("gepauzeerd")).isTrue();
        assertThat(dag.getJsonObject("ronde").getInt("gebeurtenissen")).isEqualTo(2);
        assertThat(Instant.parse(dag.getJsonObject("ronde").getString("sinds")))
                .as("door onze klok")
                .isBetween(Instant.now().minusSeconds(3700), Instant.now().minusSeconds(3590));
        assertThat(dag.getJsonArray("tegels")).hasSize(8);
        assertThat(telefoon.stuur(
                                "/straat/rondes/" + ronde,
                                "{\"verzonden\":\"" + telefoonklok + "\",\"log\":["
                                        + "{\"wat\":\"START\",\"op\":\"" + telefoonklok.minusSeconds(7200) + "\"},"
                                        + "{\"wat\":\"PAUZE\",\"op\":\"" + telefoonklok.minusSeconds(3600) + "\"},"
                                        + "{\"wat\":\"STOP\",\"op\":\"" + telefoonklok + "\"}]}")
                        .body())
                .contains("\"seconden\":3600")
                .doesNotContain("\"gestopt\":null");
    }

    @Test
    void een_andere_site_of_een_ander_formulier_kan_niets_sturen() {
        Bezoeker concierge = Bezoeker.als("concierge", basis);
        assertThat(concierge
                        .putZonderScript("/straat/waarnemingen/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(403);
    }

    static byte[] beeld() throws IOException {
        BufferedImage beeld = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        beeld.createGraphics().setPaint(Color.GREEN);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        ImageIO.write(beeld, "jpg", uit);
        return uit.toByteArray();
    }
}
