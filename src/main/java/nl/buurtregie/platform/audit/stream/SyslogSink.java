package nl.buurtregie.platform.audit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.audit.AuditLine;
import nl.buurtregie.platform.settings.Line;
import nl.buurtregie.platform.settings.OwnLines;
import org.eclipse.microprofile.config.Config;

/** A syslog server: by TLS (RFC 5425) or TCP, where we know when something did not arrive, or by UDP, where nobody does. */
@ApplicationScoped
class SyslogSink implements Sink, OwnLines {

    static final String SETTING = "buurtregie.syslog";

    @Inject
    private Config settings;

    @Override
    public String name() {
        return "syslog";
    }

    @Override
    public String where() {
        return address().map(to -> "syslog op " + to.getHost()).orElse(null);
    }

    @Override
    public void send(List<AuditLine> lines) throws IOException {
        URI to = address().orElseThrow();
        InetSocketAddress server = new InetSocketAddress(to.getHost(), to.getPort());
        if (server.isUnresolved()) {
            throw new IOException("de naam " + to.getHost() + " is niet bekend");
        }
        if (to.getScheme().equals("tcp")) {
            Delivery.deliver(server, frames(lines));
        } else if (to.getScheme().equals("tls")) {
            TlsDelivery.deliver(server, frames(lines));
        } else {
            try (DatagramSocket socket = new DatagramSocket()) {
                socket.connect(server);
                for (AuditLine line : lines) {
                    byte[] message = Syslog.message(line);
                    socket.send(new DatagramPacket(message, message.length));
                }
            }
        }
    }

    private static byte[] frames(List<AuditLine> lines) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        lines.forEach(line -> all.writeBytes(Syslog.frame(line)));
        return all.toByteArray();
    }

    @Override
    public List<Line> lines() {
        return address().stream()
                .map(to -> new Line(
                        "syslog",
                        "de syslogserver",
                        List.of(to.getHost()),
                        to.getScheme().equals("tls"),
                        "Begin BUURTREGIE_SYSLOG with tls."))
                .toList();
    }

    private Optional<URI> address() {
        return settings.getOptionalValue(SETTING, String.class)
                .filter(text -> !text.isBlank())
                .map(text -> URI.create(text.strip()));
    }

    static boolean fits(String text) {
        URI to = URI.create(text.strip());
        return String.valueOf(to.getScheme()).matches("udp|tcp|tls")
                && to.getHost() != null
                && to.getPort() > 0
                && to.getRawPath().isEmpty();
    }
}
