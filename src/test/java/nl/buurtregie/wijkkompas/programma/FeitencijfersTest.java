package nl.buurtregie.wijkkompas.programma;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.wijkkompas.programma.Jaarcijfers.Cijfer;
import nl.buurtregie.wijkkompas.programma.Jaarcijfers.Wijkrij;
import org.junit.jupiter.api.Test;

/** What the yearly report says of facts, with what is too small hidden. */
class FeitencijfersTest {

    @Test
    void bemiddeling_heeft_cijfers_met_n_en_marge_en_een_regel_per_wijk() {
        Programmawereld.proef(wereld -> {
            wereld.feiten(2025);
            Jaarcijfers cijfers = wereld.maak(Feitencijfers.class);
            assertThat(cijfers.aanmeldingen(2025)).isEqualTo(67);
            assertThat(cijfers.aanmeldingen(2024)).isZero();
            Jaarcijfers.Deel deel = cijfers.bemiddeling(2025);
            assertThat(een(deel, "Aanmeldingen").waarde()).isEqualTo("65");
            Cijfer goed = een(deel, "Goed geëindigd, van alle afgesloten zaken");
            assertThat(goed.waarde()).isEqualTo("67\u00a0%");
            assertThat(goed.n()).isEqualTo("45 van 65");
            assertThat(goed.marge()).isEqualTo("55–77\u00a0%");
            assertThat(een(deel, "Doorlooptijd: de helft is klaar binnen").waarde())
                    .endsWith(" werkdagen");
            assertThat(rij(wereld, deel, "WK001400").waarden()).startsWith("65", "65");
            assertThat(rij(wereld, deel, "WK001401").waarden()).containsExactly("–", "–", "–");
            assertThat(rij(wereld, deel, "WK001402").waarden()).containsExactly("0", "0", "–");
            assertThat(deel.wijken().rijen())
                    .hasSize(20)
                    .allMatch(rij -> rij.waarden().size() == 3);
            assertThat(deel.staven().staven())
                    .contains(
                            new Jaarcijfers.Staaf("Afgesloten", "65", 100),
                            new Jaarcijfers.Staaf("Samen aan tafel", "35", 54));
        });
    }

    @Test
    void overlast_heeft_cijfers_per_soort_en_per_wijk() {
        Programmawereld.proef(wereld -> {
            wereld.feiten(2025);
            wereld.sql("insert into feit_ronde values ('r', date '2025-02-01', 'BU', 'WK001400', 360000, 0)");
            Jaarcijfers.Deel deel = wereld.maak(Feitencijfers.class).overlast(2025);
            assertThat(een(deel, "Meldingen").waarde()).isEqualTo("65");
            assertThat(een(deel, "Problemen afgesloten").waarde()).isEqualTo("0");
            assertThat(een(deel, "Zelf opgelost").marge()).isEqualTo("minder dan 30");
            assertThat(een(deel, "Uren op ronde").waarde()).isEqualTo("100");
            assertThat(deel.staven().staven()).containsExactly(new Jaarcijfers.Staaf("Afval", "65", 100));
            assertThat(rij(wereld, deel, "WK001401").waarden()).containsExactly("–", "0");
        });
    }

    @Test
    void een_jaar_zonder_feiten_heeft_nullen_en_geen_percentages() {
        Programmawereld.proef(wereld -> {
            Jaarcijfers.Deel deel = wereld.maak(Feitencijfers.class).bemiddeling(2017);
            assertThat(deel.cijfers()).extracting(Cijfer::waarde).containsOnly("0", "–");
            assertThat(wereld.maak(Feitencijfers.class).overlast(2017).staven().staven())
                    .isEmpty();
        });
    }

    private static Cijfer een(Jaarcijfers.Deel deel, String naam) {
        return deel.cijfers().stream()
                .filter(cijfer -> cijfer.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static Wijkrij rij(Programmawereld wereld, Jaarcijfers.Deel deel, String code) {
        String naam = wereld.maak(Gebieden.class).wijken().stream()
                .filter(wijk -> wijk.code().equals(code))
                .findFirst()
                .orElseThrow()
                .naam();
        return deel.wijken().rijen().stream()
                .filter(rij -> rij.wijk().equals(naam))
                .findFirst()
                .orElseThrow();
    }
}
