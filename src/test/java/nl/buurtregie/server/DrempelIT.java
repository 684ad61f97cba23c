package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import nl.buurtregie.Functie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever sends too often waits; whoever sits behind another address does not notice. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DrempelIT {

    /** As the test server is set: see ServerListener. */
    private static final int GRENS = 400;

    @ArquillianResource
    private URL adres;

    @Test
    @Functie("INT-09")
    void wie_te_vaak_verstuurt_leest_in_gewone_woorden_dat_hij_even_moet_wachten() throws URISyntaxException {
        Bezoeker veel = Bezoeker.vanaf("203.0.113.77", adres.toURI());
        veel.get("/hulp-vragen/onderwerp");
        ServerDatabase.execute("delete from drempel");
        for (int i = 0; i < 5; i++) {
            assertThat(veel.postRuw("/hulp-vragen/controle", "application/x-www-form-urlencoded", "csrf=niet-van-ons")
                            .statusCode())
                    .as("wat geweigerd wordt is niet verstuurd, en telt niet mee")
                    .isGreaterThanOrEqualTo(400)
                    .isNotEqualTo(429);
        }
        assertThat(ServerDatabase.ask(
                        "select string_agg(soort || ' ' || (vol_op > now()), ' ' order by soort) from drempel"
                                + " where afdruk <> '' and soort <> 'LOOK'"))
                .as("but it stays a step, though all else of it was undone")
                .startsWith("SEND false STEP ");
        veel.get("/verwijzen");
        HttpResponse<String> nogEens = veel.postAlsBrowser("/verwijzen", "naam", "");
        assertThat(nogEens.statusCode()).as("a browser is led to its form").isEqualTo(303);
        assertThat(nogEens.headers().firstValue("Location").orElseThrow()).contains("weer=");
        assertThat(ServerDatabase.ask(
                        "select count(*) from drempel where soort = 'SEND' and afdruk <> '' and vol_op > now()"))
                .as("what has to be filled in again is not sent")
                .isEqualTo("0");
        veel.get("/hulp-vragen/onderwerp");
        ServerDatabase.execute("select pg_stat_statements_reset()");
        assertThat(veel.get("/hulp-vragen/onderwerp").statusCode()).isEqualTo(200);
        assertThat(gevraagd()).as("reading asks nothing").isEqualTo("0");
        assertThat(veel.post("/hulp-vragen/controle").statusCode()).isEqualTo(303);
        assertThat(gevraagd()).as("one question for the step, one for sending").isEqualTo("2");
        for (int i = 1; i < GRENS; i++) {
            assertThat(veel.post("/hulp-vragen/controle").statusCode())
                    .as("keer " + i)
                    .isEqualTo(303);
        }
        HttpResponse<String> teVeel = veel.post("/hulp-vragen/controle", "toelichting", "Elke avond tot laat");
        assertThat(teVeel.statusCode()).isEqualTo(429);
        assertThat(teVeel.headers().firstValue("Retry-After")).contains("300");
        assertThat(teVeel.body())
                .contains("Dit gaat even te snel", "Wacht een paar minuten", "Bel ons".toLowerCase())
                .contains("Er is niets verstuurd", "Elke avond tot laat", "href=\"/hulp-vragen/controle\"");
        assertThat(ServerDatabase.ask("select count(*) >= 1 from beveiligingslog where wat = 'TOO_OFTEN'"))
                .isEqualTo("t");
        assertThat(veel.get("/hulp-vragen").statusCode()).as("lezen mag").isEqualTo(200);

        Bezoeker ander = Bezoeker.vanaf("203.0.113.78", adres.toURI());
        ander.get("/hulp-vragen/onderwerp");
        assertThat(ander.post("/hulp-vragen/controle").statusCode()).isEqualTo(303);

        ServerDatabase.execute(
                "update drempel set vol_op = vol_op - interval '1 day'"); // it counts in the time of the database
        assertThat(veel.post("/hulp-vragen/controle").statusCode()).isEqualTo(303);
    }

    private static String gevraagd() {
        return ServerDatabase.ask(
                "select coalesce(sum(calls), 0) from pg_stat_statements where query like 'with vraag%drempel%'");
    }

    @Test
    @Functie("KOM-13")
    void wie_te_veel_cijfers_vraagt_krijgt_een_antwoord_voor_programmas_en_sluit_geen_link() throws URISyntaxException {
        Bezoeker veel = Bezoeker.vanaf("203.0.113.90", adres.toURI());
        assertThat(veel.get("/api/v1/publicaties").statusCode()).isEqualTo(200);
        ServerDatabase.execute(
                "update drempel set vol_op = now() + interval '1 day' where soort = 'PUBLIC' and afdruk <> ''");
        try {
            for (String pad : List.of("/api/v1/publicaties", "/publicaties/2024.1/cijfers.csv")) {
                HttpResponse<String> teVeel = veel.get(pad);
                assertThat(teVeel.statusCode()).as(pad).isEqualTo(429);
                assertThat(teVeel.headers().firstValue("Content-Type")).as(pad).hasValue("application/problem+json");
                assertThat(teVeel.headers().firstValue("Access-Control-Allow-Origin"))
                        .as(pad)
                        .hasValue("*");
                assertThat(teVeel.headers().firstValue("Retry-After")).as(pad).hasValue("300");
                assertThat(teVeel.headers().firstValue("Access-Control-Expose-Headers"))
                        .as("a page elsewhere may read it")
                        .hasValue("Retry-After");
            }
            assertThat(veel.get("/wijk").headers().firstValue("Content-Type").orElseThrow())
                    .as("people read a page")
                    .startsWith("text/html");
            assertThat(veel.get("/volg/bestaat-niet").statusCode())
                    .as("links of residents have a brake of their own")
                    .isEqualTo(404);
        } finally {
            ServerDatabase.execute("delete from drempel where soort = 'PUBLIC'");
        }
    }
}
