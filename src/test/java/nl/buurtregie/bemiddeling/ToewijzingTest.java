package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Voorbeelden.NU;
import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;
import nl.buurtregie.bemiddeling.begrip.Stapuitkomst;
import nl.buurtregie.bemiddeling.begrip.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ToewijzingTest {

    @Test
    void twee_bemiddelaars_krijgen_de_zaak() {
        Bemiddeling zaak = Voorbeelden.opDeWachtlijst();
        assertThat(zaak.toegewezenAan(List.of(11L, 12L), NU)).isEqualTo(Stapuitkomst.TOEGEWEZEN);
        assertThat(zaak.status()).isEqualTo(Status.GESPREK_EERSTE_BUUR);
        assertThat(zaak.paar()).containsExactly(11L, 12L);
        assertThat(zaak.mijlpalen()).containsExactly(Mijlpaal.GESCHIKT, Mijlpaal.NAAR_PAAR);
    }

    static Stream<List<Long>> geenPaar() {
        return Stream.of(List.of(), List.of(11L), List.of(11L, 11L), List.of(11L, 12L, 13L));
    }

    @ParameterizedTest
    @MethodSource("geenPaar")
    @Regel("B4.1")
    void een_paar_is_altijd_twee_verschillende_mensen(List<Long> mensen) {
        Bemiddeling zaak = Voorbeelden.opDeWachtlijst();
        weigert("B4.1", "paar", () -> zaak.toegewezenAan(mensen, NU));
        assertThat(zaak.paar()).isEmpty();
        assertThat(zaak.status()).isEqualTo(Status.WACHTLIJST);
    }

    @Test
    void het_paar_houdt_de_zaak_tot_hij_dicht_is() {
        assertThat(Voorbeelden.terugTeKoppelen().paar()).containsExactly(11L, 12L);
        assertThat(Voorbeelden.afgesloten().paar()).isEmpty();
    }
}
