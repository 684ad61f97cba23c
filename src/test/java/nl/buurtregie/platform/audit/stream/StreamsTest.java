package nl.buurtregie.platform.audit.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.palindromicity.syslog.SyslogParserBuilder;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.platform.Tegelijk;
import nl.buurtregie.platform.audit.AuditChain;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another system gets, judged by a grammar that we did not write; and what happens when it is not there. */
@Functie("PRI-11")
class StreamsTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @Test
    void a_line_is_a_message_of_rfc_5424_with_the_names_of_ecs() {
        trial(house -> {
            house.log.write(AuditEvent.ROLE_GIVEN, 12L, 13L, "coördinator");
            house.log.write(AuditEvent.REFUSED, 12L, null, null);
            house.chain.seal();
            List<byte[]> got;
            try (DatagramSocket server = new DatagramSocket(0, HERE)) {
                server.setSoTimeout(2_000);
                house.set("buurtregie.syslog", "udp://127.0.0.1:" + server.getLocalPort());
                house.streams.round();
                got = List.of(datagram(server), datagram(server));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            Map<String, Object> given = parse(got.get(0));
            assertThat(given)
                    .containsEntry("syslog.header.version", "1")
                    .containsEntry("syslog.header.pri", "109")
                    .containsEntry("syslog.header.facility", "13")
                    .containsEntry("syslog.header.severity", "5")
                    .containsEntry("syslog.header.timestamp", "2026-11-24T09:00:00.123456Z")
                    .containsEntry("syslog.header.appName", "buurtregie")
                    .containsEntry("syslog.header.msgId", "role-given");
            assertThat(parse(got.get(1))).containsEntry("syslog.header.severity", "4");
            JsonObject ecs = Json.createReader(new StringReader((String) given.get("syslog.message")))
                    .readObject();
            assertThat(ecs.getString("@timestamp")).isEqualTo("2026-11-24T09:00:00.123456Z");
            assertThat(ecs.getJsonObject("event").getString("outcome")).isEqualTo("success");
            assertThat(ecs.getJsonObject("event").getJsonArray("category").getString(0))
                    .isEqualTo("iam");
            assertThat(ecs.getJsonObject("event").getString("reason")).isEqualTo("coördinator");
            assertThat(ecs.getJsonObject("event").getString("hash")).matches("[0-9a-f]{64}");
            assertThat(ecs.getJsonObject("user").getString("id")).isEqualTo("12");
            assertThat(ecs.getJsonObject("user").getJsonObject("target").getString("id"))
                    .isEqualTo("13");
            assertThat(ecs.getJsonObject("source").getString("address")).isEqualTo("192.0.2.0/24");
            assertThat(ecs.toString()).as("no address").doesNotContain("192.0.2.41");
        });
    }

    @Test
    void a_receiver_that_dies_gets_all_of_it_when_it_is_back_and_nothing_twice() {
        trial(house -> {
            for (long who = 1; who <= 300; who++) {
                house.log.write(AuditEvent.SIGNED_IN, who, null, "Firefox op Windows");
            }
            house.chain.seal();
            house.set("buurtregie.syslog", "tcp://127.0.0.1:" + closedPort());
            house.streams.round();
            assertThat(house.streams.states().get(0).fault()).as("nobody there").isNotNull();
            assertThat(house.streams.states().get(0).behind()).isEqualTo(300);

            assertThat(house.sendTo(StreamsTest::diesHalfway)).startsWith("300 <");
            assertThat(house.streams.states().get(0).behind()).as("it died").isEqualTo(300);
            assertThat(house.streams.states().get(0).sent()).isNull();

            List<String> all = frames(house.sendTo(StreamsTest::readsAll));
            assertThat(all).hasSize(300).allMatch(frame -> frame.startsWith("<109>1 "));
            assertThat(parse(all.get(299).getBytes(StandardCharsets.UTF_8)).get("syslog.message"))
                    .asString()
                    .contains("\"sequence\":300");
            assertThat(house.streams.states())
                    .containsExactly(new Streams.State("syslog op 127.0.0.1", house.clock.instant(), 0, null));

            house.log.write(AuditEvent.SIGNED_OUT, 1L, null, null);
            house.chain.seal();
            assertThat(frames(house.sendTo(StreamsTest::readsAll))).hasSize(1);
        });
    }

    @Test
    void a_receiver_that_takes_nothing_holds_nobody_up() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 1, HERE)) {
            long begun = System.nanoTime();
            assertThatThrownBy(() -> Delivery.deliver(
                            new InetSocketAddress(HERE, deaf.getLocalPort()), new byte[32 * 1024 * 1024], 300))
                    .isInstanceOf(SocketTimeoutException.class);
            assertThat((System.nanoTime() - begun) / 1_000_000).isBetween(250L, 2_000L);
        }
    }

    @Test
    void a_file_gets_a_line_each_and_a_disk_that_is_full_is_tried_again(@TempDir Path folder) {
        trial(house -> {
            house.log.write(AuditEvent.SIGNED_IN, 1L, null, null);
            house.chain.seal();
            house.set(
                    "buurtregie.beveiligingslog", folder.resolve("weg/log.json").toString());
            house.streams.round();
            assertThat(house.streams.states().get(0).fault()).isNotNull();
            Path file = folder.resolve("log.json");
            house.set("buurtregie.beveiligingslog", file.toString());
            house.streams.round();
            house.log.write(AuditEvent.SIGNED_OUT, 1L, null, null);
            house.chain.seal();
            house.streams.round();
            house.streams.round();
            assertThat(lines(file)).hasSize(2).allSatisfy(line -> assertThat(
                            Json.createReader(new StringReader(line)).readObject())
                    .containsKeys("@timestamp", "ecs", "event"));
            assertThat(house.streams.states().get(0).where()).isEqualTo("het bestand log.json");
        });
    }

    private static void trial(Consumer<House> work) {
        Testdatabase.proef(em -> work.accept(new House(em)));
    }

    private static final class House {
        private final Map<String, String> settings = new HashMap<>();
        private final Schuifklok clock = new Schuifklok(Instant.parse("2026-11-24T09:00:00.123456Z"));
        private final AuditLog log;
        private final AuditChain chain;
        private final Streams streams;

        House(EntityManager em) {
            Config config = (Config) Proxy.newProxyInstance(
                    StreamsTest.class.getClassLoader(),
                    new Class<?>[] {Config.class},
                    (self, method, with) -> method.getName().equals("getValue")
                            ? settings.get((String) with[0])
                            : Optional.ofNullable(settings.get((String) with[0])));
            Testobjecten objects = new Testobjecten(em, clock).met(Config.class, config);
            log = objects.maak(AuditLog.class);
            chain = objects.maak(AuditChain.class);
            streams = objects.maak(Streams.class);
        }

        void set(String name, String value) {
            settings.put(name, value);
        }

        /** One round to a server that does this with the one who calls; what it got. */
        String sendTo(Receiver receiver) {
            try (ServerSocket server = new ServerSocket(0, 1, HERE)) {
                set("buurtregie.syslog", "tcp://127.0.0.1:" + server.getLocalPort());
                CompletableFuture<String> got = Tegelijk.vraag(() -> {
                    try (Socket caller = server.accept()) {
                        return receiver.take(caller);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                });
                streams.round();
                return got.join();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private interface Receiver {
        String take(Socket caller) throws IOException;
    }

    /** With a reset, as the system does for a program that was killed while something still came in. */
    private static String diesHalfway(Socket caller) throws IOException {
        byte[] some = caller.getInputStream().readNBytes(100);
        caller.setSoLinger(true, 0);
        return "300 " + new String(some, StandardCharsets.UTF_8).replaceFirst("^[0-9]+ ", "");
    }

    private static String readsAll(Socket caller) throws IOException {
        InputStream in = caller.getInputStream();
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** By their length, as RFC 6587 counts it. */
    private static List<String> frames(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> frames = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int space = at;
            while (bytes[space] != ' ') {
                space++;
            }
            int length = Integer.parseInt(new String(bytes, at, space - at, StandardCharsets.US_ASCII));
            frames.add(new String(bytes, space + 1, length, StandardCharsets.UTF_8));
            at = space + 1 + length;
        }
        return frames;
    }

    private static Map<String, Object> parse(byte[] message) {
        return new SyslogParserBuilder().build().parseLine(new String(message, StandardCharsets.UTF_8));
    }

    private static byte[] datagram(DatagramSocket server) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[4096], 4096);
        server.receive(packet);
        return java.util.Arrays.copyOf(packet.getData(), packet.getLength());
    }

    private static int closedPort() {
        try (ServerSocket gone = new ServerSocket(0, 1, HERE)) {
            return gone.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
