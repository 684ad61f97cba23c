package nl.buurtregie.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import jakarta.enterprise.event.Event;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.Json;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of the SMS API of MessageBird, against a stand-in built from its documentation. */
@Functie("BEM-31")
class MessageBirdTest {

    private static final String GOED =
            "{\"id\":\"49e40bae0b374f1ca5e3d04d46edc7c1\",\"direction\":\"mt\",\"type\":\"sms\","
                    + "\"recipients\":{\"totalCount\":1,\"totalSentCount\":1,\"items\":[{\"recipient\":31612345678,"
                    + "\"status\":\"sent\"}]}}";
    private static final Bericht SMS =
            Bericht.sms("herinnering", "2026-0361", "06 12345678", "Morgen is uw gesprek. Tot dan – écht.");

    private static final Ik MARJAN = new Ik(1, "Marjan Visser", Set.of(Rol.COORDINATOR));

    /** No status: the first answer stops halfway, the next are good. */
    private static final int HALF = 0;

    private final List<JsonObject> gevraagd = new ArrayList<>();
    private final List<String> sleutels = new ArrayList<>();

    @Test
    void een_sms_gaat_zoals_het_boekje_zegt_en_laat_niets_achter() {
        metDienst(201, GOED, proef -> {
            long id = proef.verstuur(SMS);
            proef.ronde();
            proef.ronde();
            assertThat(sleutels).containsExactly("AccessKey proefsleutel");
            JsonObject verzoek = gevraagd.get(0);
            assertThat(verzoek.getString("originator")).isEqualTo("Bemiddeling");
            assertThat(verzoek.getJsonArray("recipients").getString(0)).isEqualTo("31612345678");
            assertThat(verzoek.getString("body")).isEqualTo("Morgen is uw gesprek. Tot dan – écht.");
            assertThat(verzoek.getString("datacoding")).isEqualTo("auto");
            assertThat(verzoek.getString("reference")).contains(Long.toString(id));
            assertThat(proef.regel(id).stand()).isEqualTo(Poststand.VERSTUURD);
            assertThat(proef.vraag("select count(*) from uitgaand where aan is null and tekst is null"))
                    .isEqualTo(1L);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "401, 2, WACHT, De sleutel van de sms-dienst klopt niet.",
        "422, 9, MISLUKT, Dit nummer kan geen sms krijgen.",
        "422, 10, MISLUKT, De sms-dienst begreep het bericht niet.",
        "402, 25, WACHT, Het tegoed bij de sms-dienst is op.",
        "429, 0, WACHT, De sms-dienst weigerde het bericht.",
        "404, 20, MISLUKT, De sms-dienst weigerde het bericht.",
        "500, 98, ONZEKER, De sms-dienst gaf een storing",
        "200, 0, ONZEKER, De sms-dienst gaf een storing"
    })
    void elke_weigering_zegt_wat_ermee_moet(int status, int code, Poststand stand, String waarom) {
        String antwoord = "{\"errors\":[{\"code\":" + code + ",\"description\":\"x\",\"parameter\":\"recipients\"}]}";
        metDienst(status, antwoord, proef -> {
            long id = proef.verstuur(SMS);
            proef.ronde();
            proef.ronde();
            assertThat(proef.regel(id).stand()).isEqualTo(stand);
            assertThat(proef.regel(id).fout()).startsWith(waarom).doesNotContain("31612345678");
            assertThat(gevraagd).as("niet vanzelf nog een keer").hasSize(1);
        });
    }

    @Test
    void geen_antwoord_is_misschien_en_niemand_daar_is_later() {
        metDienst(-1, "", proef -> {
            long id = proef.verstuur(SMS);
            proef.ronde();
            proef.ronde();
            assertThat(proef.regel(id).stand()).isEqualTo(Poststand.ONZEKER);
            assertThat(gevraagd).hasSize(1);
        });
        Mailproef.proef(proef -> {
            proef.instellingen.put("buurtregie.sms.sleutel", "proefsleutel");
            proef.instellingen.put("buurtregie.sms.adres", "http://127.0.0.1:" + proef.poort);
            metEchteDienst(proef);
            long id = proef.verstuur(SMS);
            proef.ronde();
            assertThat(proef.regel(id).stand()).isEqualTo(Poststand.WACHT);
            assertThat(proef.regel(id).fout()).isEqualTo("De sms-dienst is niet bereikbaar.");
        });
    }

    /** Its headers are no answer: the same as silence, and the message after it goes. */
    @Test
    @Timeout(60)
    void wie_na_de_kop_zwijgt_houdt_de_volgende_niet_op() {
        metDienst(HALF, GOED, proef -> {
            proef.objecten.met(Smsdienst.class, kortGeduld(proef));
            long eerste = proef.verstuur(SMS);
            proef.ronde();
            assertThat(proef.regel(eerste).stand()).isEqualTo(Poststand.ONZEKER);
            assertThat(proef.regel(eerste).fout()).isEqualTo("De sms-dienst kreeg het bericht, maar antwoordde niet.");
            proef.later(Duration.ofMinutes(1));
            long tweede = proef.verstuur(SMS);
            proef.ronde();
            assertThat(proef.regel(tweede).stand()).isEqualTo(Poststand.VERSTUURD);
            assertThat(gevraagd).hasSize(2);
        });
    }

    private static MessageBird kortGeduld(Mailproef proef) {
        MessageBird dienst = new MessageBird(Duration.ofSeconds(1));
        proef.objecten.vul(dienst);
        return dienst;
    }

    /** Whoever does not answer, or has no more for us, is not asked for each message; what was not offered waits without a try. */
    @ParameterizedTest
    @CsvSource({"-1, 0, ONZEKER", "500, 98, ONZEKER", "429, 0, WACHT", "402, 25, WACHT"})
    void na_een_zonder_antwoord_wacht_de_rest_en_de_mail_gaat(int status, int code, Poststand eerste) {
        metDienst(status, "{\"errors\":[{\"code\":" + code + "}]}", proef -> {
            proef.openServer();
            List<Long> alle = List.of(proef.verstuur(SMS), proef.verstuur(SMS), proef.verstuur(SMS));
            long mail = proef.verstuur(Bericht.los("proef", "buur@voorbeeld.example", "Proef", "Tekst"));
            proef.ronde();
            proef.ronde();
            assertThat(gevraagd).hasSize(1);
            assertThat(proef.regel(alle.get(0)).stand()).isEqualTo(eerste);
            assertThat(proef.regel(alle.get(1)))
                    .extracting(Postregel::stand, Postregel::pogingen)
                    .containsExactly(Poststand.WACHT, 0);
            assertThat(proef.regel(mail).stand()).isEqualTo(Poststand.VERSTUURD);
            proef.later(Duration.ofMinutes(1));
            proef.ronde();
            assertThat(gevraagd).hasSize(2);
        });
    }

    @Test
    void zonder_sleutel_wacht_een_sms() {
        Mailproef.proef(proef -> {
            metEchteDienst(proef);
            long id = proef.verstuur(SMS);
            proef.ronde();
            assertThat(proef.regel(id).stand()).isEqualTo(Poststand.WACHT);
            assertThat(proef.regel(id).pogingen()).isZero();
        });
    }

    @Test
    @Regel("P1.3")
    void een_vast_nummer_krijgt_geen_sms() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Bericht.sms("x", null, "050 123 45 67", "x"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, fout -> assertThat(fout.rule()).isEqualTo("P1.3"));
    }

    /** One tap, once: the mail that failed becomes the text message, and whoever keeps the case hears of it. */
    @Test
    @Regel("P1.5")
    void een_mail_die_niet_aankwam_gaat_als_sms_en_een_keer() {
        metDienst(201, GOED, proef -> {
            List<Object> gehoord = new ArrayList<>();
            proef.objecten.met(Event.class, hoort(gehoord));
            Bericht mail = Bericht.mail("bevestiging", "2026-0361", "weg@buur.example", "Binnen", "Lange tekst");
            BeslisOverPost beslis = proef.maak(BeslisOverPost.class);
            long zonder = mislukt(proef, mail, null, "1");
            assertThat(proef.regel(zonder).kanAlsSms()).isFalse();
            assertThatThrownBy(() -> beslis.alsSms(MARJAN, zonder))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, fout -> assertThat(fout.rule()).isEqualTo("P1.5"));
            long id = mislukt(proef, mail, SMS, "2");
            assertThat(proef.regel(id).kanAlsSms()).isTrue();
            beslis.alsSms(MARJAN, id);
            assertThat(proef.regel(id).kanAlsSms())
                    .as("lukt de sms niet, dan is er geen tweede")
                    .isFalse();
            assertThat(gehoord).containsExactly(new AlsSms(MARJAN, "2026-0361", "bevestiging"));
            assertThatThrownBy(() -> beslis.alsSms(MARJAN, id)).isInstanceOf(RuleViolation.class);
            proef.ronde();
            proef.ronde();
            assertThat(gevraagd).hasSize(1);
            assertThat(gevraagd.get(0).getString("body")).startsWith("Morgen is uw gesprek.");
            assertThat(proef.regel(id))
                    .extracting(Postregel::stand, Postregel::weg, Postregel::kanAlsSms)
                    .containsExactly(Poststand.VERSTUURD, Postweg.SMS, false);
            assertThat(proef.vraag("select besluit || coalesce(aan, '-') || coalesce(mobiel, '-') || coalesce(sms, '-')"
                            + " from uitgaand where id = " + id))
                    .isEqualTo("Marjan Visser---");
        });
    }

    private static long mislukt(Mailproef proef, Bericht mail, Bericht sms, String sleutel) {
        proef.maak(Postkamer.class).verstuurEens(mail, sms, "BEVESTIGING", sleutel);
        proef.em.flush();
        proef.em
                .createNativeQuery("update uitgaand set stand = 'MISLUKT' where stand = 'WACHT'")
                .executeUpdate();
        proef.em.clear();
        return (long) proef.vraag("select max(id) from uitgaand");
    }

    private static Event<?> hoort(List<Object> gehoord) {
        return (Event<?>) Proxy.newProxyInstance(
                MessageBirdTest.class.getClassLoader(), new Class<?>[] {Event.class}, (bus, methode, wat) -> {
                    gehoord.add(wat[0]);
                    return null;
                });
    }

    /** @param status of every answer; -1 hangs up after it was read, {@link #HALF} falls silent */
    private void metDienst(int status, String antwoord, Consumer<Mailproef> werk) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/messages", vraag -> {
                sleutels.add(vraag.getRequestHeaders().getFirst("Authorization"));
                String body = new String(vraag.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                gevraagd.add(Json.createReader(new StringReader(body)).readObject());
                if (status == HALF && gevraagd.size() == 1) {
                    vraag.sendResponseHeaders(201, 100);
                    vraag.getResponseBody().write(new byte[50]);
                    vraag.getResponseBody().flush();
                    return;
                }
                if (status >= 0) {
                    byte[] terug = antwoord.getBytes(StandardCharsets.UTF_8);
                    vraag.sendResponseHeaders(status == HALF ? 201 : status, terug.length);
                    vraag.getResponseBody().write(terug);
                }
                vraag.close();
            });
            server.start();
            try {
                Mailproef.proef(proef -> {
                    proef.instellingen.put("buurtregie.sms.sleutel", "proefsleutel");
                    proef.instellingen.put(
                            "buurtregie.sms.adres",
                            "http://127.0.0.1:" + server.getAddress().getPort());
                    metEchteDienst(proef);
                    werk.accept(proef);
                });
            } finally {
                server.stop(0);
            }
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }

    private static void metEchteDienst(Mailproef proef) {
        proef.objecten.met(Smsdienst.class, proef.objecten.maak(MessageBird.class));
    }
}
