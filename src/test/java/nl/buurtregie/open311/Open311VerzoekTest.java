package nl.buurtregie.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.Regel;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where another program says that it is. */
class Open311VerzoekTest {

    @ParameterizedTest
    @CsvSource({
        "'Vismarkt 5, 9799 QC Groningen', 5",
        "'Goudlaan 12a, 9799qc', 12",
        "'Goudlaan 12-2, 9799 QC', 12",
        "'Goudlaan 12 bis 9799QC', 12",
        "'Goudlaan 12 2, 9799 QC', '2 12'",
        "'Plein 1945 12, 9799 QC', '12 1945'",
        "'1e Boerenweg 5 9799 QC', '5 1'",
        "'9799 QC 12', 12",
        "'9799QC, 12a', 12",
        "'9799 QC', ''",
        "'Vismarkt 5', ''"
    })
    @Regel("X1.2")
    void een_adres_is_een_deur_hoe_het_ook_geschreven_is(String adres, String deuren) {
        assertThat(verzoek("53.2", "6.5", adres).huizen())
                .allMatch(huis -> huis.postcode().equals("9799QC"))
                .extracting(huis -> Integer.toString(huis.nummer()))
                .satisfies(alle -> assertThat(alle.stream().collect(Collectors.joining(" ")))
                        .isEqualTo(deuren));
    }

    /** As Java, JavaScript and Python write a number of their own. */
    @ParameterizedTest
    @CsvSource({"6.5665018999999996", "3.6000000000000001", "-6.5", "6"})
    void alle_decimalen_die_iemand_schrijft_mogen(String lengte) {
        assertThat(verzoek("53.2", lengte, null).lengte()).isEqualTo(Double.parseDouble(lengte));
    }

    @Test
    @Regel("X1.2")
    void wat_geen_graden_zijn_wordt_gezegd_zoals_het_is() {
        assertThatThrownBy(() -> verzoek("53,2", "6.5", null).breedte())
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("like 53.2194");
        assertThatThrownBy(() -> verzoek(null, "6.5", null).breedte()).hasMessageContaining("are needed");
    }

    private static Verzoek verzoek(String breedte, String lengte, String adres) {
        return new Verzoek("x", "afval.grofvuil", breedte, lengte, adres, null, List.of(), null, null, null);
    }

    @Test
    void waar_geen_mail_gaat_gaat_het_nummer_voor_het_adres() {
        Verzoek beide = contact("an@stad.example", "06 12345678");
        assertThat(beide.bereikbaar(true)).isEqualTo("an@stad.example");
        assertThat(beide.bereikbaar(false)).isEqualTo("06 12345678");
        for (String geenNummer : new String[] {null, "-", "n.v.t.", "liever per mail"}) {
            assertThat(contact("an@stad.example", geenNummer).bereikbaar(false)).isEqualTo("an@stad.example");
        }
    }

    private static Verzoek contact(String contact, String telefoon) {
        return new Verzoek("x", "afval.grofvuil", null, null, null, null, List.of(), null, contact, telefoon);
    }
}
