package nl.buurtregie.start.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] SLEUTEL = new byte[Seal.KEY];

    @Test
    void alleen_met_de_sleutel_en_alleen_zoals_het_was() throws IOException {
        byte[] inhoud = new byte[3 << 20]; // more than one piece
        new Random(1).nextBytes(inhoud);
        Seal zegel = new Seal(SLEUTEL);
        byte[] dicht = dicht(zegel, inhoud);
        assertThat(open(zegel, dicht)).isEqualTo(inhoud);
        assertThat(dicht(zegel, inhoud))
                .as("elke keer een andere sleutel eronder")
                .isNotEqualTo(dicht);

        byte[] ander = SLEUTEL.clone();
        ander[0] = 1;
        assertThatThrownBy(() -> open(new Seal(ander), dicht))
                .hasMessageContaining("sealed with key " + zegel.name())
                .hasMessageContaining("this is key " + new Seal(ander).name());
        for (int plek : new int[] {50, dicht.length / 2, dicht.length - 1}) {
            byte[] kapot = dicht.clone();
            kapot[plek] ^= 1;
            assertThatThrownBy(() -> open(zegel, kapot)).as("plek " + plek).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> open(zegel, Arrays.copyOf(dicht, 2 << 20))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> open(zegel, "select 1;\n".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("no backup");
    }

    private static byte[] dicht(Seal zegel, byte[] inhoud) throws IOException {
        ByteArrayOutputStream dicht = new ByteArrayOutputStream();
        try (OutputStream erin = zegel.over(dicht)) {
            erin.write(inhoud);
        }
        return dicht.toByteArray();
    }

    private static byte[] open(Seal zegel, byte[] dicht) throws IOException {
        return zegel.open(new ByteArrayInputStream(dicht)).readAllBytes();
    }
}
