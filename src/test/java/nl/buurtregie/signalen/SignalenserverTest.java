package nl.buurtregie.signalen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.overlast.Signaalproef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Somebody at the other side who begins to answer. */
class SignalenserverTest {

    private static final String GOED = "{\"signal_id\":\"kenmerk\",\"_display\":\"SIG-2001\"}";

    private final AtomicInteger gevraagd = new AtomicInteger();

    @Test
    @Timeout(30)
    void wie_na_de_kop_zwijgt_maakt_een_overdracht_onzeker_en_houdt_de_volgende_niet_op() throws IOException {
        assertThat(naTwee(this::half)).containsExactly(Signalenpost.Stand.ONZEKER, Signalenpost.Stand.VERSTUURD);
    }

    @Test
    @Timeout(30)
    void wie_niet_ophoudt_met_antwoorden_ook_niet() throws IOException {
        assertThat(naTwee(this::zonderEinde)).containsExactly(Signalenpost.Stand.ONZEKER, Signalenpost.Stand.VERSTUURD);
    }

    @FunctionalInterface
    private interface Antwoord {
        void geef(HttpExchange vraag) throws IOException;
    }

    private void half(HttpExchange vraag) throws IOException {
        vraag.sendResponseHeaders(200, 100);
        vraag.getResponseBody().write(new byte[50]);
        vraag.getResponseBody().flush();
    }

    private void zonderEinde(HttpExchange vraag) throws IOException {
        vraag.sendResponseHeaders(200, 0);
        byte[] deel = new byte[64 * 1024];
        for (int keer = 0; keer < 1_000; keer++) {
            vraag.getResponseBody().write(deel);
        }
    }

    /** The first gets this answer, the second a good one. */
    private List<Signalenpost.Stand> naTwee(Antwoord eerste) throws IOException {
        HttpServer daar = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        daar.createContext("/", vraag -> {
            vraag.getRequestBody().readAllBytes();
            if (gevraagd.incrementAndGet() == 1) {
                eerste.geef(vraag);
            } else {
                byte[] goed = GOED.getBytes(StandardCharsets.UTF_8);
                vraag.sendResponseHeaders(201, goed.length);
                vraag.getResponseBody().write(goed);
                vraag.close();
            }
        });
        daar.start();
        try {
            return naTwee("http://127.0.0.1:" + daar.getAddress().getPort());
        } finally {
            daar.stop(0);
        }
    }

    private static List<Signalenpost.Stand> naTwee(String adres) {
        List<Signalenpost.Stand> standen = new ArrayList<>();
        Signaalproef.proef(proef -> {
            Signalenpost een = new Signalenpost(proef.draagOver("afval/grofvuil"), proef.nu());
            Signalenpost ander = new Signalenpost(proef.draagOver("afval/veeg-zwerfvuil"), proef.nu());
            proef.leg(een);
            proef.leg(ander);
            Signaleninstellingen instellingen = new Signaleninstellingen() {
                @Override
                String adres() {
                    return adres;
                }
            };
            Signalenserver server =
                    Testobjecten.zet(new Signalenserver(Duration.ofSeconds(1)), "instellingen", instellingen);
            Signaalbericht bericht = new Signaalbericht() {
                @Override
                String json(Signalenpost post) {
                    return "{}";
                }

                @Override
                List<UUID> fotos(Signalenpost post) {
                    return List.of();
                }
            };
            Signalenverzender verzender = proef.maak(Signalenverzender.class);
            Testobjecten.zet(verzender, "server", server);
            Testobjecten.zet(verzender, "bericht", bericht);
            Testobjecten.zet(verzender, "instellingen", instellingen);
            Testobjecten.zet(proef.maak(Signalenfotos.class), "bericht", bericht);
            verzender.round();
            Signalenposten posten = proef.maak(Signalenposten.class);
            standen.add(posten.get(een.id()).stand());
            standen.add(posten.get(ander.id()).stand());
        });
        return standen;
    }
}
