package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerCommandTest {

    @TempDir
    private Path map;

    /** Half a server is worse than none: with code 3 it is away, and the launcher starts it again. */
    @Test
    void een_server_zonder_geheugen_houdt_op_zodat_hij_opnieuw_begint() throws Exception {
        List<String> woorden = opdracht("-Xmx16m");
        List<String> java = new ArrayList<>(woorden.subList(0, woorden.indexOf("-jar")));
        java.removeIf(woord -> woord.contains("rchive") || woord.startsWith("-XX:AOT") || woord.startsWith("-Xlog"));
        java.addAll(List.of("-Xms8m", "-Xmn4m", "-cp", System.getProperty("java.class.path"), Vol.class.getName()));
        Process vol = new ProcessBuilder(java)
                .redirectErrorStream(true)
                .redirectOutput(map.resolve("vol").toFile())
                .start();
        assertThat(vol.waitFor()).as(Files.readString(map.resolve("vol"))).isEqualTo(3);
    }

    @Test
    void wat_de_beheerder_van_java_wil_gaat_voor_op_wat_wij_zeggen() throws IOException {
        List<String> woorden = opdracht(" -Xmx1g  -XX:TieredStopAtLevel=1 ");
        assertThat(woorden.indexOf("-Xmx1g")).isBetween(woorden.indexOf("-Xmx512m"), woorden.indexOf("-jar"));
        assertThat(woorden).contains("-XX:TieredStopAtLevel=1").doesNotContain("");
    }

    private List<String> opdracht(String erbij) throws IOException {
        Path server = Files.createDirectories(map.resolve("server"));
        Files.createDirectories(server.resolve("config"));
        DataDirectory data = DataDirectory.open(map.resolve("data"));
        Options options = Options.parse(List.of("--port", "8080"), Map.of(), map);
        return new ServerCommand(options, data, new ServerFolder(server, map.resolve("payara-micro.jar")))
                .build(map.resolve("buurtregie.war"), erbij);
    }

    /** A server with more in it than fits, that would go on for ever. */
    static final class Vol {

        private Vol() {}

        public static void main(String[] leeg) throws InterruptedException {
            List<byte[]> alles = new ArrayList<>();
            new Thread(() -> {
                        while (true) {
                            alles.add(new byte[1 << 20]);
                        }
                    })
                    .start();
            Thread.sleep(60_000);
        }
    }
}
