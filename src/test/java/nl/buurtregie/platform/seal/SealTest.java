package nl.buurtregie.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final SealKey SLEUTEL = SealKey.draw();

    @Test
    void een_zegel_noemt_zijn_algoritme_en_zijn_sleutel_en_is_elke_keer_anders() {
        String zegel = Seal.make(SLEUTEL, "codeapp.geheim/1", "GEHEIM");
        assertThat(zegel).startsWith("A256GCM." + SLEUTEL.name() + ".").doesNotContain("GEHEIM");
        assertThat(Seal.make(SLEUTEL, "codeapp.geheim/1", "GEHEIM")).isNotEqualTo(zegel);
        assertThat(Seal.open(SLEUTEL, "codeapp.geheim/1", zegel)).isEqualTo("GEHEIM");
        assertThat(Seal.keyName(zegel)).isEqualTo(SLEUTEL.name());
    }

    @Test
    void een_andere_plek_een_andere_sleutel_of_een_andere_letter_opent_niets() {
        String zegel = Seal.make(SLEUTEL, "codeapp.geheim/1", "GEHEIM");
        weigert(SLEUTEL, "codeapp.geheim/2", zegel);
        weigert(SealKey.draw(), "codeapp.geheim/1", zegel);
        byte[] inhoud = Base64.getUrlDecoder().decode(zegel.split("\\.")[2]);
        for (int plek = 0; plek < inhoud.length; plek++) {
            byte[] anders = inhoud.clone();
            anders[plek] ^= 1;
            String gewijzigd = Seal.prefix(SLEUTEL)
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(anders);
            weigert(SLEUTEL, "codeapp.geheim/1", gewijzigd);
        }
        for (String onzin : new String[] {"", "GEHEIM", "A256GCM.x", "A128CBC.x.AAAA", Seal.prefix(SLEUTEL) + "AAAA"}) {
            weigert(SLEUTEL, "codeapp.geheim/1", onzin);
        }
    }

    @Test
    void een_sleutel_heeft_256_bits_en_zegt_zichzelf_nooit() {
        assertThat(SealKey.parse(SLEUTEL.text() + "\n")).isEqualTo(SLEUTEL);
        assertThat(SLEUTEL.toString()).isEqualTo("key " + SLEUTEL.name());
        for (String onzin :
                new String[] {"", "kort", "a".repeat(64), "é", SLEUTEL.text().substring(4)}) {
            assertThatThrownBy(() -> SealKey.parse(onzin)).as(onzin).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void weigert(SealKey sleutel, String plek, String zegel) {
        assertThatThrownBy(() -> Seal.open(sleutel, plek, zegel)).as(zegel).isInstanceOf(SealBroken.class);
    }
}
