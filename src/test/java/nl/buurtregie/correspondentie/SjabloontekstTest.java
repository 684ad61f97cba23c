package nl.buurtregie.correspondentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.buurtregie.Regel;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SjabloontekstTest {

    @ParameterizedTest
    @Regel("C1.1")
    @ValueSource(
            strings = {
                "{{naam_andere_buur}}",
                "{{melder}}",
                "{{}}",
                "{{ naam van de melder }}",
                "{{naam",
                "naam}}",
                "{{afloop}}"
            })
    void een_invulveld_dat_deze_brief_niet_kent_wordt_bij_naam_geweigerd(String fout) {
        assertThatThrownBy(() -> Sjabloontekst.gekeurd(Briefsoort.BEVESTIGING, "Beste " + fout + ","))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(fout.contains("{{") && fout.contains("}}") ? fout : fout.replace("naam", ""))
                .hasMessageContaining("{{zaaknummer}}");
    }

    @Test
    @Regel("C1.2")
    void een_lege_of_te_lange_tekst_wordt_geweigerd() {
        assertThatThrownBy(() -> Sjabloontekst.gekeurd(Briefsoort.NAZORG, " \r\n "))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Sjabloontekst.gekeurd(Briefsoort.NAZORG, null)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Sjabloontekst.gekeurd(Briefsoort.NAZORG, "a".repeat(6001)))
                .isInstanceOf(RuleViolation.class);
        assertThat(Sjabloontekst.gekeurd(Briefsoort.NAZORG, "a".repeat(6000))).hasSize(6000);
    }

    @ParameterizedTest
    @EnumSource(Briefsoort.class)
    void elke_brief_kent_alleen_velden_van_wie_hem_leest(Briefsoort soort) {
        assertThat(soort.velden()).isNotEmpty();
        assertThat(soort.velden().contains(Invulveld.NAAM))
                .isEqualTo(!soort.lezers().contains(Geadresseerde.VERWIJZER));
        assertThat(soort.velden().contains(Invulveld.AFLOOP)).isEqualTo(soort == Briefsoort.TERUGKOPPELING);
    }

    @Test
    void hoofdletters_en_spaties_in_een_invulveld_mogen() {
        assertThat(Sjabloontekst.vul(
                        Sjabloontekst.gekeurd(Briefsoort.NAZORG, "Beste {{ Naam }},\r\n\r\nDag"),
                        Map.of(Invulveld.NAAM, "mevrouw Zandloper")))
                .isEqualTo("Beste mevrouw Zandloper,\n\nDag");
    }

    @Test
    void wat_iemand_heet_wordt_niet_zelf_weer_ingevuld() {
        assertThat(Sjabloontekst.vul(
                        "{{naam}} {{zaaknummer}}",
                        Map.of(Invulveld.NAAM, "{{zaaknummer}} $1 \\", Invulveld.ZAAKNUMMER, "2026-0361")))
                .isEqualTo("{{zaaknummer}} $1 \\ 2026-0361");
    }

    @Test
    void een_tekst_valt_uiteen_in_kopjes_alineas_en_lijsten() {
        assertThat(Brieftekst.blokken("Beste,\n\n# Kop\nGewoon\n- een\n- twee\n\nMet groet,\n\nMarjan\nOns"))
                .extracting(blok -> blok.soort() + " " + blok.regels())
                .containsExactly(
                        "ALINEA [Beste,]",
                        "KOP [Kop]",
                        "ALINEA [Gewoon]",
                        "LIJST [een, twee]",
                        "ALINEA [Met groet,]",
                        "ALINEA [Marjan, Ons]");
        assertThat(Brieftekst.alsMail("# Kop\n- een")).isEqualTo("Kop\n- een\n");
    }
}
