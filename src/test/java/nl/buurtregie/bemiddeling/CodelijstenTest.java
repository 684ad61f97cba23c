package nl.buurtregie.bemiddeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Complexiteit;
import nl.buurtregie.bemiddeling.begrip.ContraIndicatie;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.platform.persistence.CodeSet;
import org.junit.jupiter.api.Test;

class CodelijstenTest {

    @Test
    void elke_code_heeft_een_eigen_woord() {
        verschillend(Arrays.stream(Aard.values()).map(Aard::woord).toList());
        verschillend(Arrays.stream(Verwijzer.values()).map(Verwijzer::woord).toList());
        verschillend(Arrays.stream(Kanaal.values()).map(Kanaal::woord).toList());
        verschillend(Arrays.stream(Resultaat.values()).map(Resultaat::woord).toList());
        verschillend(Arrays.stream(Status.values()).map(Status::woord).toList());
        verschillend(Arrays.stream(Handeling.values()).map(Handeling::woord).toList());
        verschillend(Arrays.stream(Mijlpaal.values()).map(Mijlpaal::woord).toList());
        verschillend(Arrays.stream(ContraIndicatie.values())
                .map(ContraIndicatie::woord)
                .toList());
        verschillend(
                Arrays.stream(Complexiteit.values()).map(Complexiteit::woord).toList());
        verschillend(Arrays.stream(Besluit.values()).map(Besluit::woord).toList());
        verschillend(Arrays.stream(Doel.values()).map(Doel::woord).toList());
    }

    private static void verschillend(List<String> woorden) {
        assertThat(woorden).doesNotHaveDuplicates().allSatisfy(woord -> assertThat(woord)
                .isNotBlank());
    }

    @Test
    void alleen_een_zelfmelder_meldt_voor_zichzelf() {
        assertThat(Arrays.stream(Verwijzer.values()).filter(een -> !een.isDerde()))
                .containsExactly(Verwijzer.ZELFMELDER);
    }

    @Test
    void de_lijsten_zijn_die_van_het_vak() {
        assertThat(Aard.values()).hasSize(18);
        assertThat(Verwijzer.values()).hasSize(9);
        assertThat(Resultaat.values()).hasSize(12);
        assertThat(ContraIndicatie.values()).hasSize(8);
        assertThat(Complexiteit.values()).hasSize(4);
    }

    @Test
    void codes_in_een_kolom_houden_hun_volgorde() {
        Set<Aard> aarden = new LinkedHashSet<>(List.of(Aard.STANK, Aard.ROOK, Aard.OVERIG));
        assertThat(CodeSet.write(aarden)).isEqualTo("STANK,ROOK,OVERIG");
        assertThat(CodeSet.read(Aard.class, "STANK,ROOK,OVERIG")).containsExactly(Aard.STANK, Aard.ROOK, Aard.OVERIG);
        assertThat(CodeSet.read(Aard.class, "")).isEmpty();
        assertThat(CodeSet.write(Set.<Aard>of())).isEmpty();
    }

    @Test
    void alle_codes_samen_passen_in_hun_kolom() {
        assertThat(CodeSet.write(EnumSet.allOf(Aard.class)).length()).isLessThanOrEqualTo(400);
        assertThat(CodeSet.write(EnumSet.allOf(ContraIndicatie.class)).length()).isLessThanOrEqualTo(200);
        assertThat(CodeSet.write(EnumSet.allOf(Complexiteit.class)).length()).isLessThanOrEqualTo(120);
        assertThat(CodeSet.write(EnumSet.allOf(Mijlpaal.class)).length()).isLessThanOrEqualTo(200);
    }
}
