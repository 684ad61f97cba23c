package nl.buurtregie.privacy.verzoek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was made black is gone, and what was not stays as it was. */
@Functie("PRI-07")
class ZwartTest {

    private static final String HEEL = "Is thuis na 18.00 uur.\nWil niet bij mevrouw Zandloper thuis.";

    @Test
    void van_wat_zwart_is_blijft_niets_ook_de_lengte_niet() {
        assertThat(Zwart.maak(HEEL, "Is thuis na 18.00 uur.\r\nWil niet bij [[mevrouw Zandloper]] thuis."))
                .isEqualTo("Is thuis na 18.00 uur.\r\nWil niet bij █████ thuis.");
        assertThat(Zwart.maak(HEEL, "[[Is thuis na 18.00 uur.\nWil niet bij mevrouw]] Zandloper [[thuis.]]"))
                .isEqualTo("█████ Zandloper █████");
    }

    @ParameterizedTest
    @Regel("P5.5")
    @ValueSource(
            strings = {
                "Is thuis na 18.00 uur.\nWil niet bij mevrouw Zandloper thuis.",
                "Is thuis na 18.00 uur.\nWil niet bij [[mevrouw Zandloper thuis.",
                "Is thuis na 18.00 uur.\nWil niet bij mevrouw Zandloper]] thuis.",
                "Is thuis na 19.00 uur.\nWil niet bij [[mevrouw Zandloper]] thuis.",
                "Is thuis na 18.00 uur.\nWil niet bij [[mevrouw]] thuis.",
                "[[]]Is thuis na 18.00 uur.",
                ""
            })
    void iets_anders_dan_merken_zetten_wordt_geweigerd(String gemerkt) {
        assertThatThrownBy(() -> Zwart.maak(HEEL, gemerkt))
                .isInstanceOfSatisfying(
                        RuleViolation.class, fout -> assertThat(fout.rule()).isEqualTo("P5.5"));
    }

    @Test
    @Regel("P5.5")
    void zonder_tekst_is_er_niets_te_maken() {
        assertThatThrownBy(() -> Zwart.maak(HEEL, null)).isInstanceOf(RuleViolation.class);
    }
}
