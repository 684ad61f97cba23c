package nl.buurtregie.platform.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A file is read as whoever saved it meant it. */
class TextBytesTest {

    private static final String NAMEN = "naam;e-mail\r\nRené;Zoë;€ 5;’s-Gravenhage\r\n";

    @Test
    void wat_een_nederlands_kantoor_bewaart_komt_heel_aan() {
        for (String schrift : new String[] {"UTF-8", "windows-1252", "UTF-16"}) {
            assertThat(read(NAMEN.getBytes(Charset.forName(schrift))))
                    .as(schrift)
                    .isEqualTo(NAMEN);
        }
        String lang = NAMEN.repeat(5_000);
        assertThat(read(lang.getBytes(StandardCharsets.UTF_8))).isEqualTo(lang);
        assertThat(read(("\uFEFF" + NAMEN).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(NAMEN);
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void wat_geen_tekst_is_blijft_te_herkennen() {
        assertThat(read(new byte[] {'a', (byte) 0xC3})).as("afgebroken").isEqualTo("aÃ");
        assertThat(read(new byte[] {'P', 'K', 0, (byte) 0x81, (byte) 0xE9})).contains("\0", "\uFFFD");
    }

    private static String read(byte[] file) {
        return new String(TextBytes.utf8(file), StandardCharsets.UTF_8);
    }
}
