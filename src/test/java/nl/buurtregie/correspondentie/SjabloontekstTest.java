package nl.buurtregie.correspondentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.Regel;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                .isEqualTo("{{zaaknummer}} $1 \\\\ 2026-0361");
        assertThat(Brieftekst.plat(Sjabloontekst.vul("{{naam}}", Map.of(Invulveld.NAAM, "J*n \\ <b> *D*"))))
                .isEqualTo("J*n \\ <b> *D*");
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
        assertThat(Brieftekst.plat("# Kop\n- een")).isEqualTo("Kop\n\n- een");
    }

    @Test
    void vet_schuin_en_nummers_tellen_en_al_het_andere_blijft_woorden() {
        assertThat(Brieftekst.blokken("Kom **zeker** en *graag* <script>x</script> `y` [z](http://q)\nnu"))
                .singleElement()
                .satisfies(blok -> assertThat(blok.inhoud())
                        .containsExactly(
                                List.of(
                                        new Brieftekst.Stuk("Kom ", false, false),
                                        new Brieftekst.Stuk("zeker", true, false),
                                        new Brieftekst.Stuk(" en ", false, false),
                                        new Brieftekst.Stuk("graag", false, true),
                                        new Brieftekst.Stuk(" <script>x</script> y z (http://q)", false, false)),
                                List.of(new Brieftekst.Stuk("nu", false, false))));
        assertThat(Brieftekst.blokken("3. drie\n4. vier\n\n[dag]: maandag\n\n> geen citaat\n\n    geen code"))
                .extracting(blok -> blok.soort() + " " + blok.begin() + " " + blok.regels())
                .containsExactly(
                        "GENUMMERD 3 [drie, vier]",
                        "ALINEA 1 [[dag]: maandag]",
                        "ALINEA 1 [> geen citaat]",
                        "ALINEA 1 [geen code]");
        assertThat(Brieftekst.blokken("a \u200E2026-1\u200E b").get(0).inhoud().get(0))
                .containsExactly(
                        new Brieftekst.Stuk("a ", false, false),
                        new Brieftekst.Stuk("2026-1", false, false, true),
                        new Brieftekst.Stuk(" b", false, false));
        assertThat(Brieftekst.plat("3. drie\n4. **vi**er")).isEqualTo("3. drie\n4. vier");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Mevr. P. van der Berg | Beste mevrouw Van der Berg
            Mw. Zonnedauw         | Beste mevrouw Zonnedauw
            dhr. M. Tesfay        | Beste meneer Tesfay
            Dhr. M. J.K. Garcia Lopez | Beste meneer Garcia Lopez
            Mevr. Th. Anna de Boer | Beste mevrouw De Boer
            de heer Ó Briain      | Beste meneer Ó Briain
            Maria Zonnedauw       | Beste Maria Zonnedauw
            Mevr.                 | Beste Mevr.
            ''                    | Beste bewoner
            """, delimiter = '|')
    void een_brief_begint_met_mevrouw_of_meneer_als_dat_bekend_is(String naam, String aanhef) {
        Optional<String> wie = Optional.of(naam).filter(een -> !een.isEmpty());
        assertThat(Aanspreking.aanhef(wie, Briefwoorden.in(Brieftaal.NEDERLANDS)))
                .isEqualTo(aanhef);
    }

    @ParameterizedTest
    @EnumSource(Brieftaal.class)
    void elke_taal_heeft_alle_woorden(Brieftaal taal) {
        Briefwoorden woorden = Briefwoorden.in(taal);
        for (Briefsoort soort : Briefsoort.values()) {
            if (soort.talen().contains(taal)) {
                assertThat(woorden.kop(soort)).isNotBlank();
            }
        }
        assertThat(List.of(
                        woorden.bewoner(), woorden.zaaknummer(), woorden.woord("dank"), woorden.woord("coordinator")))
                .as("niet in het Nederlands")
                .allSatisfy(woord -> assertThat(woord.equals(nederlands(woord))).isEqualTo(taal.isNederlands()));
        assertThat(woorden.dag(LocalDate.of(2026, 11, 24))).contains(taal == Brieftaal.ARABISCH ? "" : "2026");
    }

    private static String nederlands(String woord) {
        Briefwoorden woorden = Briefwoorden.in(Brieftaal.NEDERLANDS);
        return List.of(woorden.bewoner(), woorden.zaaknummer(), woorden.woord("dank"), woorden.woord("coordinator"))
                        .contains(woord)
                ? woord
                : "";
    }

    @Test
    void een_plaats_hoort_bij_de_cijfers_van_de_postcode() {
        String lijst = "9700-9749 Groningen | 9755 Onnen|9790 - 9791  Ten Boer | onzin";
        assertThat(Plaatsen.in(lijst, 9700)).hasValue("Groningen");
        assertThat(Plaatsen.in(lijst, 9749)).hasValue("Groningen");
        assertThat(Plaatsen.in(lijst, 9750)).isEmpty();
        assertThat(Plaatsen.in(lijst, 9755)).hasValue("Onnen");
        assertThat(Plaatsen.in(lijst, 9791)).hasValue("Ten Boer");
    }
}
