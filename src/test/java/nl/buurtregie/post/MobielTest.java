package nl.buurtregie.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobielTest {

    @ParameterizedTest
    @CsvSource({
        "06 12345678,             31612345678",
        "06-12 34 56 78,          31612345678",
        "+31 (0)6-12345678,       31612345678",
        "0031612345678,           31612345678",
        "+31 6 12345678,          31612345678",
        "+32 (0)470 12 34 56,     32470123456",
        "0049 151 23456789,       4915123456789",
        "+49 151 23456789,        4915123456789"
    })
    void een_sms_gaat_naar_het_nummer_dat_er_staat(String getypt, String nummer) {
        assertThat(Mobiel.van(getypt)).contains(nummer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"050 367 70 00", "+31 (0)50 367 70 00", "0031503677000", "zie dossier", "06 1234567"})
    void naar_een_vaste_lijn_of_niets_gaat_er_geen(String getypt) {
        assertThat(Mobiel.van(getypt)).isEmpty();
    }
}
