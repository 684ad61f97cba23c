package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een poort")
class PortsTest {

    private static final InetAddress HIER = InetAddress.getLoopbackAddress();

    @Test
    @DisplayName("die bezet is wordt genoemd, met wat eraan te doen is")
    void bezet() throws IOException {
        try (ServerSocket bezet = new ServerSocket(0, 1, HIER)) {
            assertThatThrownBy(() -> Ports.demandFree(HIER, bezet.getLocalPort()))
                    .hasMessageContaining("Port " + bezet.getLocalPort())
                    .hasMessageContaining("--port")
                    .extracting(fout -> ((StartFailure) fout).exit())
                    .isEqualTo(Exit.PORT);
        }
    }

    @Test
    @DisplayName("die op alle adressen bezet is, is het ook hier")
    void overalBezet() throws IOException {
        try (ServerSocket bezet = new ServerSocket(0)) {
            assertThat(Ports.isFree(HIER, bezet.getLocalPort())).isFalse();
        }
    }

    @Test
    @DisplayName("die vrij is blijft vrij")
    void vrij() {
        int poort = Ports.anyFree();

        assertThat(Ports.isFree(HIER, poort)).isTrue();
        assertThat(Ports.isFree(HIER, poort)).isTrue();
    }
}
