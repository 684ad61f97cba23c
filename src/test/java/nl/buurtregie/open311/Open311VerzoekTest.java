package nl.buurtregie.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
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

    /** Begin and end as asked for, and what is looked through; now is the first of December. */
    @ParameterizedTest
    @CsvSource(
            value = {
                "-, -, 2026-09-02, 2026-12-01",
                "-, 2026-07-01, 2026-04-02, 2026-07-01",
                "2026-11-01, -, 2026-11-01, 2026-12-01",
                "2026-01-01, -, 2026-01-01, 2026-04-01",
                "2026-01-01, 2026-04-01, 2026-01-01, 2026-04-01",
                "2026-09-02, 2028-01-01, 2026-09-02, 2026-12-01",
                "2026-05-01, 2026-04-01, 2026-05-01, 2026-04-01"
            },
            nullValues = "-")
    @Regel("X1.15")
    void wat_niet_genoemd_is_volgt_uit_wat_genoemd_is(String begin, String einde, String van, String tot) {
        Zoekvraag zoek = Zoekvraag.van(dag(begin), dag(einde), Instant.parse(dag("2026-12-01")), Duration.ofDays(90));
        assertThat(zoek).isEqualTo(new Zoekvraag(Instant.parse(dag(van)), Instant.parse(dag(tot))));
    }

    @Test
    @Regel("X1.15")
    void wat_te_lang_is_wordt_niet_korter_gemaakt() {
        Instant nu = Instant.parse(dag("2026-12-01"));
        assertThatThrownBy(() -> Zoekvraag.van(dag("2026-01-01"), dag("2026-04-02"), nu, Duration.ofDays(1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("at most 90 days");
        String zomer = "2026-09-01T00:00:00+02:00";
        assertThat(Zoekvraag.van(zomer, "2026-11-30T00:00:00+01:00", nu, Duration.ofDays(1))
                        .van())
                .as("negentig dagen, en het uur van de klok")
                .isEqualTo("2026-08-31T22:00:00Z");
    }

    private static String dag(String dag) {
        return dag == null ? null : dag + "T00:00:00Z";
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
