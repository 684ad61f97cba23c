package nl.buurtregie.bemiddeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Complexiteit;
import nl.buurtregie.bemiddeling.begrip.ContraIndicatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EscalatiekansTest {

    @Test
    void een_gewone_zaak_heeft_een_lage_kans() {
        assertThat(kans(Aard.GELUID_PERSONEN, Set.of(), Set.of())).isEqualTo(Escalatiekans.LAAG);
    }

    @Test
    void voor_de_intake_telt_alleen_de_klacht() {
        assertThat(kans(Aard.ROOK, Set.of(), Set.of())).isEqualTo(Escalatiekans.LAAG);
        assertThat(kans(Aard.INTIMIDATIE, Set.of(), Set.of())).isEqualTo(Escalatiekans.MIDDEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Aard.class,
            names = {"INTIMIDATIE", "DISCRIMINATIE", "VERNIELING", "VERSTOORDE_RELATIE"})
    void een_grimmige_klacht_geeft_een_middelgrote_kans(Aard aard) {
        assertThat(kans(aard, Set.of(), Set.of())).isEqualTo(Escalatiekans.MIDDEN);
    }

    @ParameterizedTest
    @EnumSource(value = Complexiteit.class, mode = EnumSource.Mode.EXCLUDE, names = "GEESCALEERD")
    void een_zware_zaak_geeft_een_middelgrote_kans(Complexiteit zwaar) {
        assertThat(kans(Aard.ROOK, Set.of(), Set.of(zwaar))).isEqualTo(Escalatiekans.MIDDEN);
    }

    @Test
    void geweld_of_al_geescaleerd_geeft_een_hoge_kans() {
        assertThat(kans(Aard.ROOK, Set.of(ContraIndicatie.GEWELD), Set.of())).isEqualTo(Escalatiekans.HOOG);
        assertThat(kans(Aard.ROOK, Set.of(), Set.of(Complexiteit.TAAL, Complexiteit.GEESCALEERD)))
                .isEqualTo(Escalatiekans.HOOG);
    }

    @ParameterizedTest
    @EnumSource(value = ContraIndicatie.class, mode = EnumSource.Mode.EXCLUDE, names = "GEWELD")
    void een_andere_reden_tot_twijfel_zegt_niets_over_escalatie(ContraIndicatie twijfel) {
        assertThat(kans(Aard.ROOK, Set.of(twijfel), Set.of())).isEqualTo(Escalatiekans.LAAG);
    }

    private static Escalatiekans kans(Aard aard, Set<ContraIndicatie> twijfel, Set<Complexiteit> zwaar) {
        return Escalatiekans.van(aard, twijfel, zwaar);
    }
}
