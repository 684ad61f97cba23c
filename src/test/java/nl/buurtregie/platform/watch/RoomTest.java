package nl.buurtregie.platform.watch;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.Functie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Room on the disk and in memory. */
@Functie("BEH-09")
class RoomTest {

    private static final long GIGA = 1_000_000_000L;

    @ParameterizedTest
    @CsvSource({"2000000000, GOOD", "1999999999, ATTENTION", "500000000, ATTENTION", "499999999, BROKEN"})
    void een_volle_schijf_is_stuk_voor_zij_vol_is(long vrij, Condition staat) {
        assertThat(DiskVital.judge(vrij, 100 * GIGA).condition()).isEqualTo(staat);
    }

    @Test
    void geheugen_telt_pas_na_het_opruimen_en_bijna_alles_vraagt_aandacht() {
        assertThat(MemoryVital.judge(460_000_000, 512_000_000).condition()).isEqualTo(Condition.GOOD);
        assertThat(MemoryVital.judge(461_000_000, 512_000_000)).satisfies(gezien -> {
            assertThat(gezien.condition()).isEqualTo(Condition.ATTENTION);
            assertThat(gezien.words()).startsWith("De server houdt 461 MB vast van de 512 MB die mag.");
        });
    }

    @ParameterizedTest
    @CsvSource({"0, '0,0 MB'", "3400000, '3,4 MB'", "120400000, 120 MB", "1500000000, '1,5 GB'", "64000000000, 64 GB"})
    void bytes_in_woorden(long bytes, String woorden) {
        assertThat(Size.words(bytes)).isEqualTo(woorden);
    }
}
