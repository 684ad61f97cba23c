package nl.buurtregie.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RememberedTest {

    private final Remembered<String> onthouden = new Remembered<>();

    @Test
    void het_wordt_een_keer_gelezen_tot_het_vergeten_is() {
        assertThat(onthouden.get(() -> "oud")).isEqualTo("oud");
        assertThat(onthouden.get(() -> "nieuw")).isEqualTo("oud");
        onthouden.forget();
        assertThat(onthouden.get(() -> "nieuw")).isEqualTo("nieuw");
    }

    @Test
    void wat_tijdens_het_lezen_veranderde_wordt_niet_onthouden() {
        String gelezen = onthouden.get(() -> {
            onthouden.forget();
            return "van voor de wijziging";
        });
        assertThat(gelezen).isEqualTo("van voor de wijziging");
        assertThat(onthouden.get(() -> "van erna")).isEqualTo("van erna");
    }
}
