package nl.buurtregie.privacy.bewaren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import org.junit.jupiter.api.Test;

class BewaringTest {

    @Test
    void wat_geen_doel_of_geen_grond_heeft_wordt_niet_bewaard() {
        assertThat(bewaring("bemiddelen", "AVG artikel 6, lid 1 e").waarom()).isEqualTo("bemiddelen");
        assertThat(bewaring("laten zien", "AVG artikel 5, lid 2 en 12").grondslag())
                .isNotBlank();
        for (String doel : new String[] {null, "", "  "}) {
            assertThatThrownBy(() -> bewaring(doel, "AVG artikel 6, lid 1 e"))
                    .hasMessage("proef is kept for no purpose");
        }
        for (String grond :
                new String[] {null, "", "AVG", "AVG artikel 6", "AVG artikel 6, lid 1 x", "artikel 6, lid 1 e"}) {
            assertThatThrownBy(() -> bewaring("bemiddelen", grond)).hasMessage("proef is kept on no ground");
        }
    }

    @Test
    @Functie("PRI-06")
    @Regel("P2.4")
    void een_termijn_die_langer_of_gelijk_is_is_niet_korter() {
        Bewaring dag = bewaring("bemiddelen", "AVG artikel 6, lid 1 e");
        assertThat(dag.isKorterDan(Period.ofDays(2))).isTrue();
        assertThat(dag.isKorterDan(Period.ofMonths(1))).isTrue();
        assertThat(dag.isKorterDan(Period.ofDays(1))).isFalse();
        assertThat(dag.isKorterDan(Period.ZERO)).isFalse();
    }

    private static Bewaring bewaring(String doel, String grond) {
        return new Bewaring(
                "proef",
                Bewaring.Groep.STRAAT,
                "wat",
                "toelichting",
                doel,
                grond,
                Period.ofDays(1),
                "na het schrijven",
                Bewaring.Daarna.WISSEN,
                "niets",
                "regels");
    }
}
