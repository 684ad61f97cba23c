package nl.buurtregie.start.log;

import static nl.buurtregie.start.log.LogLine.Kind.CAUSE;
import static nl.buurtregie.start.log.LogLine.Kind.FAULT;
import static nl.buurtregie.start.log.LogLine.Kind.FILLED;
import static nl.buurtregie.start.log.LogLine.Kind.NO_DATABASE;
import static nl.buurtregie.start.log.LogLine.Kind.OTHER;
import static nl.buurtregie.start.log.LogLine.Kind.PROGRESS;
import static nl.buurtregie.start.log.LogLine.Kind.SERVER_UP;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een regel uit het logboek van de server")
class LogLineTest {

    private static final String KOP = "2026-11-24 08:44:30.548 INFO nl.buurtregie.demo.Stad: ";

    @Test
    @DisplayName("vertelt hoe ver de demostad is")
    void voortgang() {
        assertThat(LogLine.read(KOP + "DEMO 100 van 500 zaken")).isEqualTo(new LogLine(PROGRESS, "100 van 500 zaken"));
    }

    @Test
    @DisplayName("vertelt waarom de server weigert, zonder de code")
    void fout() {
        assertThat(LogLine.read(KOP + "START-FOUT SCHEMA The database is newer. Restore a backup."))
                .isEqualTo(new LogLine(FAULT, "The database is newer. Restore a backup."));
        assertThat(LogLine.read("START-FOUT SCHEMA")).isEqualTo(new LogLine(FAULT, "SCHEMA"));
        assertThat(LogLine.read(KOP + "START-FOUT DATABASE It cannot be reached."))
                .as("dat gaat over")
                .isEqualTo(new LogLine(NO_DATABASE, "It cannot be reached."));
    }

    @Test
    @DisplayName("vertelt dat de demostad klaar is en dat de server er is")
    void klaar() {
        assertThat(LogLine.read(KOP + "GEREED").kind()).isEqualTo(FILLED);
        assertThat(LogLine.read("2026-11-24 08:44:35.995 INFO PayaraMicro: Payara Micro  6.2025.9 #badassmicrofish"
                                + " (build 41) ready in 4,000 (ms)")
                        .kind())
                .isEqualTo(SERVER_UP);
    }

    @Test
    @DisplayName("vertelt de oorzaak van een fout, zonder de naam van de klasse")
    void oorzaak() {
        assertThat(LogLine.read("Caused by: org.flywaydb.core.api.FlywayException: Validate failed: V2"))
                .isEqualTo(new LogLine(CAUSE, "Validate failed: V2"));
        assertThat(LogLine.read("Caused by: java.lang.NullPointerException"))
                .isEqualTo(new LogLine(CAUSE, "java.lang.NullPointerException"));
    }

    @Test
    @DisplayName("zegt in JSON hetzelfde")
    void json() {
        assertThat(
                        LogLine.read(
                                "{\"@timestamp\":\"x\",\"log.level\":\"INFO\",\"message\":\"DEMO 3 \\\"van\\\" 5\",\"ecs.version\":\"8\"}"))
                .isEqualTo(new LogLine(PROGRESS, "3 \"van\" 5"));
        assertThat(LogLine.read("{\"message\":\"GEREED\"}").kind()).isEqualTo(FILLED);
        assertThat(
                        LogLine.read(
                                "{\"message\":\"kapot\",\"error.stack_trace\":\"a.B: x\\nCaused by: c.D: een\\n\\tat c.D\\nCaused by: e.F: de echte\\n\\tat e\"}"))
                .isEqualTo(new LogLine(CAUSE, "de echte"));
        assertThat(LogLine.read("{\"message\":\"" + "x\\\"".repeat(20_000) + "\"}")
                        .kind())
                .isEqualTo(OTHER);
        assertThat(LogLine.read("{\"error.message\":\"GEREED\",\"message\":\"iets\"}")
                        .kind())
                .isEqualTo(OTHER);
    }

    @ParameterizedTest
    @DisplayName("zegt anders niets, ook niet als de woorden verderop staan")
    @ValueSource(
            strings = {
                "",
                "\tat nl.buurtregie.Demo",
                KOP + "niet GEREED",
                KOP + "een DEMO 3",
                KOP + "DEMOCRATIE",
                "x Caused by: y"
            })
    void anders(String regel) {
        assertThat(LogLine.read(regel).kind()).isEqualTo(OTHER);
    }
}
