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
import org.junit.jupiter.api.Test;

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

    /** Plays a mail server that answers well, except to one word; without an answer it hangs up. */
    private static String bijAntwoord(String woord, String antwoord) {
        String[] stand = new String[1];
        Mailproef.proef(proef -> {
            try (ServerSocket server = new ServerSocket(proef.poort, 1, InetAddress.getLoopbackAddress())) {
                Thread spel = new Thread(() -> speel(server, woord, antwoord));
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

    private static void speel(ServerSocket server, String woord, String antwoord) {
        try (Socket klant = server.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(klant.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream uit = klant.getOutputStream()) {
            zeg(uit, "220 welkom");
            boolean inhoud = false;
            for (String regel = in.readLine(); regel != null; regel = in.readLine()) {
                if (inhoud && !regel.equals(".")) {
                    continue;
                }
                if (regel.startsWith(woord)) {
                    if (antwoord == null) {
                        return;
                    }
                    zeg(uit, antwoord);
                } else {
                    zeg(uit, regel.equals("DATA") ? "354 go" : "250 ok");
                }
                inhoud = regel.equals("DATA");
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
