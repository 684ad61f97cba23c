package nl.buurtregie.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import nl.buurtregie.platform.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Regels van het logboek van de server")
class LogLinesTest {

    private final LogRecord regel = new LogRecord(Level.WARNING, "mail {0} mislukt");

    LogLinesTest() {
        regel.setParameters(new Object[] {7});
        regel.setLoggerName("nl.buurtregie.post.Verzender");
    }

    @AfterEach
    void klaar() {
        RequestMark.end();
    }

    @Test
    @DisplayName("dragen het kenmerk van het verzoek, en buiten een verzoek geen")
    void kenmerk() {
        assertThat(new MarkedLines().format(regel)).contains("mail 7 mislukt").doesNotContain("[");
        RequestMark.begin("0a1b2c3d4e5f");
        assertThat(new MarkedLines().format(regel)).contains("[0a1b2c3d4e5f] mail 7 mislukt");
        assertThat(RequestMark.spoken()).isEqualTo("0a1b2c3d");
    }

    @Test
    @DisplayName("geloven alleen een kenmerk dat geen regel kan vervalsen")
    void vervalst() {
        assertThat(RequestMark.begin("kort")).hasSize(32);
        assertThat(RequestMark.begin("0a1b2c3d\nWARNING: nep")).hasSize(32).doesNotContain("nep");
        assertThat(RequestMark.begin(null)).isNotEqualTo(RequestMark.begin(null));
        assertThat(RequestMark.begin("A-1-b-2-c-3")).isEqualTo("A-1-b-2-c-3");
    }

    @Test
    @DisplayName("zijn in JSON elk een regel, met tijd, ernst en boodschap vooraan")
    void json() {
        RequestMark.begin("0a1b2c3d4e5f");
        regel.setThrown(
                new IllegalStateException("twee\nregels \"en\" een aanhaling", new RuntimeException("oorzaak")));

        String tekst = new JsonLines().format(regel);

        assertThat(tekst.strip().lines()).hasSize(1);
        assertThat(tekst)
                .matches(
                        "(?s)\\{\"@timestamp\":\"[^\"]+Z\",\"log\\.level\":\"WARNING\",\"message\":\"mail 7 mislukt\",.*");
        JsonObject gelezen = Json.createReader(new StringReader(tekst)).readObject();
        assertThat(gelezen.getString("http.request.id")).isEqualTo("0a1b2c3d4e5f");
        assertThat(gelezen.getString("error.message")).startsWith("twee\nregels \"en\"");
        assertThat(gelezen.getString("error.stack_trace")).contains("Caused by: java.lang.RuntimeException: oorzaak");
        assertThat(gelezen.getString("service.version")).isNotBlank();
    }
}
