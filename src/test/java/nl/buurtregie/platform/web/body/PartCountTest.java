package nl.buurtregie.platform.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A form of a stranger is counted before it is read: each empty part takes sixty times its bytes. */
class PartCountTest {

    private static final String TYPE = "multipart/form-data; boundary=a";

    @Test
    void een_formulier_van_duizenden_lege_delen_wordt_niet_gelezen() {
        assertThat(PartCount.isTooMuch(parts(200), TYPE)).isFalse();
        assertThat(PartCount.isTooMuch(parts(201), TYPE)).isTrue();
        assertThat(PartCount.isTooMuch(parts(2_500_000), TYPE)).isTrue();
        for (String type : new String[] {"multipart/form-data", "multipart/form-data; boundary=\"\"", "a"}) {
            assertThat(PartCount.isTooMuch(parts(1), type)).as(type).isTrue();
        }
    }

    private static byte[] parts(int many) {
        return ("--a\n\n".repeat(many) + "--a--").getBytes(StandardCharsets.US_ASCII);
    }
}
