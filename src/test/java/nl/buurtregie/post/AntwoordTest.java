package nl.buurtregie.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.buurtregie.platform.watch.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we believe of a message when the mail server refuses it, or is gone in the middle of it. */
class AntwoordTest {

    @Test
    void een_weigering_voorgoed_is_meteen_mislukt_en_noemt_geen_adres() {
        assertThat(bijAntwoord("RCPT", "550 5.1.1 <zandloper@voorbeeld.example> user unknown"))
                .isEqualTo("MISLUKT De mailserver weigerde het bericht (550 5.1.1).");
    }

    @Test
    void een_weigering_voor_nu_gaat_later_nog_een_keer() {
        assertThat(bijAntwoord("RCPT", "451 4.7.1 try later"))
                .isEqualTo("WACHT De mailserver weigerde het bericht (451 4.7.1).");
        assertThat(bijAntwoord(".", "452 full")).isEqualTo("WACHT De mailserver weigerde het bericht (452).");
    }

    @Test
    void valt_de_verbinding_weg_voor_de_inhoud_dan_is_het_zeker_niet_verstuurd() {
        assertThat(bijAntwoord("MAIL", null)).isEqualTo("WACHT De verbinding met de mailserver viel weg.");
        assertThat(bijAntwoord("RCPT", null)).isEqualTo("WACHT De verbinding met de mailserver viel weg.");
        assertThat(bijAntwoord("DATA", null)).isEqualTo("WACHT De verbinding met de mailserver viel weg.");
    }

    @Test
    void valt_de_verbinding_weg_na_de_inhoud_dan_is_het_misschien_verstuurd() {
        assertThat(bijAntwoord(".", null)).isEqualTo("ONZEKER De mailserver kreeg het bericht, maar antwoordde niet.");
    }

    /** It takes some, and then refuses at this word until a minute is over. */
    @ParameterizedTest
    @CsvSource({
        "MAIL, 450 4.7.1",
        "RCPT, 450 4.7.1",
        "DATA, 451 4.7.1",
        "., 452 4.3.1",
        "MAIL, 421 4.7.0",
        "RCPT, 421 4.7.0",
        "welkom, 421 4.7.0"
    })
    void wie_niet_zo_snel_wil_krijgt_alles_en_verliest_niets(String woord, String antwoord) {
        druk(4, woord, antwoord, (proef, ruimte) -> {
            List<Long> alle = wachtend(proef, 32);
            proef.ronde();
            assertThat(proef.vraag("select count(*) from uitgaand where stand = 'WACHT' and pogingen > 0"))
                    .as("wat niet is aangeboden, telt niet")
                    .isIn(0L, 1L, 2L);
            for (int minuut = 0; minuut < 40; minuut++) {
                ruimte.set(4);
                proef.later(Duration.ofMinutes(1));
                proef.ronde();
            }
            assertThat(alle).extracting(id -> proef.regel(id).stand()).containsOnly(Poststand.VERSTUURD);
        });
    }

    /** It waits longer each time, and whoever looks sees it. */
    @Test
    void wie_nooit_iets_neemt_wordt_gezien_en_steeds_minder_gevraagd() {
        druk(0, "welkom", "421 4.7.0", (proef, ruimte) -> {
            List<Long> alle = wachtend(proef, 3);
            for (int minuut = 0; minuut < 60; minuut++) {
                proef.ronde();
                proef.later(Duration.ofMinutes(1));
            }
            assertThat(-ruimte.get()).as("zo vaak aan de deur").isBetween(5, 8);
            assertThat(alle).extracting(id -> proef.regel(id).stand()).containsOnly(Poststand.WACHT);
            assertThat(proef.maak(Postmeter.class).read().orElseThrow().condition())
                    .isEqualTo(Condition.BROKEN);
        });
    }

    @Test
    void een_adres_dat_nu_niet_kan_houdt_de_rest_niet_op() {
        druk(0, "RCPT TO:<vol@", "452 4.2.2", (proef, ruimte) -> {
            long vol = proef.verstuur(Bericht.los("proef", "vol@voorbeeld.example", "Proef", "Tekst"));
            List<Long> alle = wachtend(proef, 3);
            proef.ronde();
            assertThat(proef.regel(vol).stand()).isEqualTo(Poststand.WACHT);
            assertThat(alle).extracting(id -> proef.regel(id).stand()).containsOnly(Poststand.VERSTUURD);
        });
    }

    @Test
    void niet_meer_per_minuut_dan_is_ingesteld() {
        druk(1000, "MAIL", "450 4.7.1", (proef, ruimte) -> {
            proef.instellingen.put("buurtregie.mail.per.minuut", "4");
            wachtend(proef, 9);
            for (int nog : new int[] {5, 5, 1, 1, 0}) {
                proef.ronde();
                assertThat(proef.vraag("select count(*) from uitgaand where stand = 'WACHT'"))
                        .isEqualTo((long) nog);
                proef.later(Duration.ofSeconds(30));
            }
        });
    }

    private static List<Long> wachtend(Mailproef proef, int hoeveel) {
        return IntStream.range(0, hoeveel)
                .mapToObj(nr ->
                        proef.verstuur(Bericht.los("proef", "buur" + nr + "@voorbeeld.example", "Proef", "Tekst")))
                .toList();
    }

    /** @param ruimte how many it takes before it refuses at that word */
    private static void druk(int ruimte, String woord, String antwoord, BiConsumer<Mailproef, AtomicInteger> werk) {
        Mailproef.proef(proef -> {
            AtomicInteger nog = new AtomicInteger(ruimte);
            try (ServerSocket server = new ServerSocket(proef.poort, 5, InetAddress.getLoopbackAddress())) {
                Thread spel = new Thread(() -> {
                    while (!server.isClosed()) {
                        speel(server, woord, antwoord, nog);
                    }
                });
                spel.start();
                werk.accept(proef, nog);
            } catch (IOException fout) {
                throw new IllegalStateException(fout);
            }
        });
    }

    /** Plays a mail server that answers well, except to one word; without an answer it hangs up. */
    private static String bijAntwoord(String woord, String antwoord) {
        String[] stand = new String[1];
        Mailproef.proef(proef -> {
            try (ServerSocket server = new ServerSocket(proef.poort, 1, InetAddress.getLoopbackAddress())) {
                Thread spel = new Thread(() -> speel(server, woord, antwoord, new AtomicInteger()));
                spel.start();
                long id = proef.verstuur(Bericht.los("proef", "zandloper@voorbeeld.example", "Proef", "Tekst"));
                proef.ronde();
                stand[0] = proef.regel(id).stand() + " " + proef.regel(id).fout();
            } catch (IOException fout) {
                throw new IllegalStateException(fout);
            }
        });
        return stand[0];
    }

    private static void speel(ServerSocket server, String woord, String antwoord, AtomicInteger ruimte) {
        try (Socket klant = server.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(klant.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream uit = klant.getOutputStream()) {
            if (woord.equals("welkom") && ruimte.get() <= 0) {
                ruimte.decrementAndGet();
                zeg(uit, antwoord);
                return;
            }
            zeg(uit, "220 welkom");
            boolean inhoud = false;
            for (String regel = in.readLine(); regel != null; regel = in.readLine()) {
                if (inhoud && !regel.equals(".")) {
                    continue;
                }
                boolean weigert = ruimte.get() <= 0 && regel.startsWith(woord);
                if (weigert && antwoord != null) {
                    zeg(uit, antwoord);
                }
                if (weigert && (antwoord == null || antwoord.startsWith("421"))) {
                    return;
                }
                inhoud = regel.equals("DATA") && !weigert;
                if (!weigert) {
                    zeg(uit, inhoud ? "354 go" : "250 ok");
                    ruimte.addAndGet(regel.equals(".") ? -1 : 0);
                }
                if (woord.equals("welkom") && ruimte.get() <= 0) {
                    return;
                }
            }
        } catch (IOException weg) {
            // the other side is done
        }
    }

    private static void zeg(OutputStream uit, String regel) throws IOException {
        uit.write((regel + "\r\n").getBytes(StandardCharsets.US_ASCII));
        uit.flush();
    }
}
