package nl.buurtregie.mensen.inloggen.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerugTest {

    @Test
    void wie_het_scherm_op_slot_zet_komt_terug_waar_de_knop_stond() {
        assertThat(Terug.pad(Terug.vanaf("https://buurt.example/bemiddelingen/2026-0007?weer=3")))
                .isEqualTo("/bemiddelingen/2026-0007");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "://", "https://buurt.example", "https://nep.example//elders", "https://nep.example/%2e%2e/"
            })
    void een_browser_die_onzin_zegt_begint_vooraan(String referer) {
        assertThat(Terug.pad(Terug.vanaf(referer))).isEqualTo("/");
        assertThat(Terug.vanaf(null)).isNull();
    }
}
