package nl.buurtregie.documenten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.Tegelijk;
import org.junit.jupiter.api.Test;

/** Against a clamd of our own that speaks as its manual says (clamd(8): INSTREAM, length before each part, nought at the end). */
class ViruscontroleTest {

    private static final byte[] BESTAND = new byte[150_000];

    static {
        Arrays.fill(BESTAND, (byte) 'a');
    }

    @Test
    void zonder_scanner_kijkt_niemand_en_dat_is_te_zien() {
        assertThat(controle("").keur(BESTAND)).isFalse();
    }

    @Test
    void een_schoon_bestand_gaat_heel_langs_de_scanner() throws Exception {
        try (ServerSocket clamd = server()) {
            CompletableFuture<byte[]> gezien = antwoord(clamd, "stream: OK\0");
            assertThat(controle(plek(clamd)).keur(BESTAND)).isTrue();
            assertThat(gezien.get()).isEqualTo(BESTAND);
        }
    }

    @Test
    @Regel("ZD1.2")
    void een_virus_wordt_geweigerd() throws Exception {
        try (ServerSocket clamd = server()) {
            antwoord(clamd, "stream: Eicar-Test-Signature FOUND\0");
            weigert("ZD1.2", controle(plek(clamd)));
        }
    }

    @Test
    @Regel("ZD1.3")
    void een_scanner_die_niet_of_niet_goed_antwoordt_laat_niets_door() throws Exception {
        String dicht;
        try (ServerSocket clamd = server()) {
            dicht = plek(clamd);
            antwoord(clamd, "INSTREAM size limit exceeded. ERROR\0");
            weigert("ZD1.3", controle(dicht));
            antwoord(clamd, "");
            weigert("ZD1.3", controle(dicht));
        }
        weigert("ZD1.3", controle(dicht));
    }

    /** The connection stands, and then: nothing is said; nothing is even taken; a letter now and then. */
    @Test
    @Regel("ZD1.3")
    void op_een_scanner_die_zwijgt_of_treuzelt_wordt_niet_langer_gewacht() throws Exception {
        byte[] groot = new byte[12 * 1024 * 1024];
        for (boolean treuzelt : List.of(false, true)) {
            try (ServerSocket clamd = server()) {
                CompletableFuture<Void> scanner = Tegelijk.doe(() -> druppelt(clamd, treuzelt));
                Viruscontrole controle = Testobjecten.zet(controle(plek(clamd)), "geduld", Duration.ofMillis(400));
                long begin = System.nanoTime();
                assertThatThrownBy(() -> controle.keur(treuzelt ? BESTAND : groot))
                        .hasMessage("Wij kunnen bestanden nu niet nakijken op virussen. Probeer het later nog eens.");
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
                clamd.close();
                scanner.join();
            }
        }
    }

    private static void druppelt(ServerSocket clamd, boolean treuzelt) {
        try (Socket lijn = clamd.accept()) {
            for (int letter = 0; letter < 80; letter++) {
                if (treuzelt) {
                    lijn.getInputStream()
                            .skipNBytes(Math.min(1, lijn.getInputStream().available()));
                    lijn.getOutputStream().write('s');
                }
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException gingWeg) {
            // the other side had enough of it
        }
    }

    private static void weigert(String regel, Viruscontrole controle) {
        assertThatThrownBy(() -> controle.keur(BESTAND))
                .isInstanceOfSatisfying(
                        RuleViolation.class, fout -> assertThat(fout.rule()).isEqualTo(regel));
    }

    private static Viruscontrole controle(String plek) {
        Clamdinstellingen instellingen = new Clamdinstellingen() {

            @Override
            boolean isIngesteld() {
                return !plek.isEmpty();
            }

            @Override
            String host() {
                return plek.replaceFirst(":.*", "");
            }

            @Override
            int poort() {
                return Integer.parseInt(plek.replaceFirst(".*:", ""));
            }
        };
        return Testobjecten.zet(new Viruscontrole(), "instellingen", instellingen);
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    private static String plek(ServerSocket clamd) {
        return "127.0.0.1:" + clamd.getLocalPort();
    }

    /** @return what was sent, put together */
    private static CompletableFuture<byte[]> antwoord(ServerSocket clamd, String zin) {
        return Tegelijk.vraag(() -> {
            try (Socket lijn = clamd.accept()) {
                DataInputStream in = new DataInputStream(lijn.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream alles = new ByteArrayOutputStream();
                for (int lengte = in.readInt(); lengte > 0; lengte = in.readInt()) {
                    alles.write(in.readNBytes(lengte));
                }
                lijn.getOutputStream().write(zin.getBytes(StandardCharsets.US_ASCII));
                return alles.toByteArray();
            } catch (IOException kapot) {
                throw new java.io.UncheckedIOException(kapot);
            }
        });
    }
}
