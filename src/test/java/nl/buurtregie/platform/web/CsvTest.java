package nl.buurtregie.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 50", "-2+3", "-", "@som", "\tmee", "=cmd|' /C calc'!A0"})
    void wat_op_een_formule_lijkt_wordt_tekst(String cel) {
        assertThat(Csv.harmless(cel)).isEqualTo("'" + cel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-2", "-1,5", "2026-0361", "Rook, \"veel\"", "a=b"})
    void gewone_tekst_blijft_zoals_hij_is(String cel) {
        assertThat(Csv.harmless(cel)).isEqualTo(cel);
    }
}
