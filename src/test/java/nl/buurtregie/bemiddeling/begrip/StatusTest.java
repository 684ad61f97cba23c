package nl.buurtregie.bemiddeling.begrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatusTest {

    /** From (row) to (column, in the same order as the rows); x: allowed. Written by hand, from the design. */
    private static final String TABEL = """
            van \\ naar           int wac eer bed twe coa bem wnz naz waz afs ter dic
            INTAKE                .   x   .   .   .   .   .   .   .   x   .   x   x
            WACHTLIJST            .   .   x   .   .   .   .   .   .   .   .   x   x
            GESPREK_EERSTE_BUUR   .   .   .   x   x   .   .   .   .   .   x   x   x
            BEDENKTIJD            .   .   x   .   x   .   .   .   .   .   x   x   x
            CONTACT_TWEEDE_BUUR   .   .   .   .   .   x   x   .   .   .   x   x   x
            COACHEN               .   .   .   .   .   .   .   .   .   .   x   x   x
            BEMIDDELEN            .   .   .   .   .   .   .   x   .   .   x   x   x
            WACHT_OP_NAZORG       .   .   x   .   .   .   .   .   x   .   x   x   x
            NAZORG                .   .   x   .   .   .   .   x   .   .   x   x   x
            WACHT_OP_ANDERE_ZAAK  x   .   .   .   .   .   .   .   .   .   x   x   x
            AFSLUITEN             .   .   .   .   .   .   .   .   .   .   .   x   x
            TERUGKOPPELEN         .   .   .   .   .   .   .   .   .   .   .   .   x
            AFGESLOTEN            x   .   .   .   .   .   .   .   .   .   .   .   .
            """;

    static Stream<Arguments> paren() {
        List<String[]> rijen =
                TABEL.lines().skip(1).map(rij -> rij.trim().split(" +")).toList();
        return rijen.stream().flatMap(rij -> Stream.iterate(0, kolom -> kolom < rijen.size(), kolom -> kolom + 1)
                .map(kolom -> Arguments.of(
                        Status.valueOf(rij[0]), Status.valueOf(rijen.get(kolom)[0]), rij[kolom + 1].equals("x"))));
    }

    @ParameterizedTest(name = "{0} naar {1}: {2}")
    @MethodSource("paren")
    void een_zaak_gaat_alleen_naar_een_status_uit_de_tabel(Status van, Status naar, boolean mag) {
        assertThat(van.magNaar(naar)).isEqualTo(mag);
    }

    @Test
    void de_tabel_noemt_elke_status() {
        assertThat(paren()).hasSize(Status.values().length * Status.values().length);
    }

    @Test
    void elke_status_hoort_bij_wie_er_iets_te_doen_heeft() {
        assertThat(Arrays.stream(Status.values()).filter(een -> een.wie() == Rol.COORDINATOR))
                .containsExactly(Status.INTAKE, Status.WACHTLIJST, Status.AFSLUITEN, Status.TERUGKOPPELEN);
        assertThat(Arrays.stream(Status.values()).filter(een -> een.wie() == Rol.BEMIDDELAAR))
                .containsExactly(
                        Status.GESPREK_EERSTE_BUUR,
                        Status.CONTACT_TWEEDE_BUUR,
                        Status.COACHEN,
                        Status.BEMIDDELEN,
                        Status.NAZORG);
        assertThat(Arrays.stream(Status.values()).filter(een -> een.wie() == null))
                .containsExactly(
                        Status.BEDENKTIJD, Status.WACHT_OP_NAZORG, Status.WACHT_OP_ANDERE_ZAAK, Status.AFGESLOTEN);
    }

    @Test
    void alleen_een_afgesloten_zaak_is_niet_open() {
        assertThat(Arrays.stream(Status.values()).filter(een -> !een.isOpen())).containsExactly(Status.AFGESLOTEN);
    }

    @Test
    void intrekken_kan_tot_het_resultaat_vaststaat() {
        assertThat(Arrays.stream(Status.values()).filter(een -> !een.isInTeTrekken()))
                .containsExactly(Status.TERUGKOPPELEN, Status.AFGESLOTEN);
    }

    @Test
    void twee_stappen_van_het_proces_zijn_terugkoppelen() {
        assertThat(Status.vanStap("terugkoppelen")).isEqualTo(Status.TERUGKOPPELEN);
        assertThat(Status.vanStap("terugkoppelenNaIntrekking")).isEqualTo(Status.TERUGKOPPELEN);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void een_stap_leidt_terug_naar_zijn_status(Status status) {
        assertThat(status.stap().isEmpty()).isEqualTo(status.wie() == null);
        if (status.wie() != null) {
            assertThat(Status.vanStap(status.stap())).isEqualTo(status);
        }
    }

    @Test
    void een_onbekende_stap_heeft_geen_status() {
        assertThatThrownBy(() -> Status.vanStap("koffie")).isInstanceOf(IllegalArgumentException.class);
    }
}
