package nl.buurtregie.platform.audit.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import nl.buurtregie.platform.Tegelijk;
import nl.buurtregie.platform.Testcertificaat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of the security log over TLS: to who has the right certificate with the right name, and to nobody else. */
class TlsDeliveryTest {

    private static final byte[] REGEL = "7 <109>1 x".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path map;

    @Test
    void een_server_met_een_goed_certificaat_krijgt_alles() throws Exception {
        Testcertificaat goed = new Testcertificaat(map, "ip:127.0.0.1");
        try (SSLServerSocket server = server(goed)) {
            CompletableFuture<String> gekregen = neem(server);
            TlsDelivery.deliver(naar("127.0.0.1", server), REGEL, goed.context().getSocketFactory());
            assertThat(gekregen.join()).isEqualTo("7 <109>1 x");
        }
    }

    @Test
    void een_vals_certificaat_krijgt_niets() throws Exception {
        Testcertificaat vals = new Testcertificaat(map, "ip:127.0.0.1");
        weigert(vals, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    @Test
    void een_certificaat_van_een_ander_krijgt_niets() throws Exception {
        Testcertificaat ander = new Testcertificaat(map, "dns:log.example");
        weigert(ander, ander.context().getSocketFactory());
    }

    private static void weigert(Testcertificaat van, SSLSocketFactory wij) throws Exception {
        try (SSLServerSocket server = server(van)) {
            CompletableFuture<String> gekregen = neem(server);
            assertThatThrownBy(() -> TlsDelivery.deliver(naar("127.0.0.1", server), REGEL, wij))
                    .isInstanceOf(SSLException.class);
            assertThat(gekregen.join()).isEmpty();
        }
    }

    private static SSLServerSocket server(Testcertificaat certificaat) throws Exception {
        SSLServerSocket server =
                (SSLServerSocket) certificaat.context().getServerSocketFactory().createServerSocket();
        server.bind(new InetSocketAddress("127.0.0.1", 0));
        return server;
    }

    private static InetSocketAddress naar(String naam, SSLServerSocket server) {
        return new InetSocketAddress(naam, server.getLocalPort());
    }

    private static CompletableFuture<String> neem(SSLServerSocket server) {
        return Tegelijk.vraag(() -> {
            try (SSLSocket beller = (SSLSocket) server.accept()) {
                return new String(beller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException geweigerd) {
                return "";
            }
        });
    }
}
