package nl.buurtregie.wijkkompas.programma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import nl.buurtregie.Regel;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.wijkkompas.afscherming.Afscherming;
import org.junit.jupiter.api.Test;

/** Lines of the programme and their money, on a real database. */
class ProgrammaTest {

    @Test
    void de_acht_lijnen_van_2017_zijn_samen_wat_de_stad_opschreef() {
        Programmawereld.proef(wereld -> {
            wereld.lijnenVan2017();
            Geldtabel tabel = wereld.maak(Geld.class).tabel(2017);
            assertThat(tabel.regels())
                    .extracting(Geldtabel.Regel::naam)
                    .hasSize(8)
                    .startsWith("Doorontwikkeling Basismonitor Wijkkompassen");
            assertThat(tabel.regels())
                    .extracting(regel -> regel.bedragen().resultaat())
                    .containsExactly(0, -72, 0, 0, 0, 0, 5, -124);
            assertThat(tabel.totaal()).isEqualTo(new Bedragen(1_070, 1_261));
            assertThat(tabel.totaal().resultaat()).isEqualTo(-191);
            assertThat(Geld.inWoorden(tabel.totaal().begroting())).isEqualTo("1.070");
            assertThat(Geld.inWoorden(tabel.totaal().resultaat())).isEqualTo("−191");
            assertThat(tabel.hoogste()).isEqualTo(272);
            assertThat(tabel.lengte(272)).isEqualTo(100);
            assertThat(tabel.lengte(null)).isZero();
        });
    }

    @Test
    void zolang_een_lijn_niet_bekend_is_is_het_geheel_dat_ook_niet() {
        Bedragen som = Bedragen.som(List.of(new Bedragen(10, 4), new Bedragen(5, null)));
        assertThat(som).isEqualTo(new Bedragen(15, null));
        assertThat(som.resultaat()).isNull();
        assertThat(Geld.inWoorden(som.realisatie())).isEqualTo("–");
    }

    @Test
    void een_verborgen_aantal_is_uit_de_kosten_niet_terug_te_rekenen() {
        assertThat(Zaakkosten.van(43, OptionalInt.of(Afscherming.VERBORGEN)).bedrag())
                .isEqualTo("–");
        assertThat(Zaakkosten.van(43, OptionalInt.of(0)).uitleg()).contains("geen aanmeldingen");
        assertThat(Zaakkosten.van(null, OptionalInt.of(100)).bedrag()).isEqualTo("–");
        assertThat(Zaakkosten.van(43, OptionalInt.of(385)))
                .isEqualTo(new Zaakkosten("€\u00a0112", "van 385 aanmeldingen"));
    }

    @Test
    void kosten_per_zaak_horen_bij_de_lijn_buurtbemiddeling_en_haar_jaar() {
        Programmawereld.proef(wereld -> {
            Geld geld = wereld.maak(Geld.class);
            wereld.lijn(2025, "straathoekwerk", "Straathoekwerk", 60, 60);
            wereld.feiten(2025);
            assertThat(geld.perZaak(geld.tabel(2025)).bedrag()).isEqualTo("–");
            wereld.lijn(2025, Programmalijn.BUURTBEMIDDELING, "Buurtbemiddeling", 43, 130);
            assertThat(geld.perZaak(geld.tabel(2025))).isEqualTo(new Zaakkosten("€\u00a02.000", "van 65 aanmeldingen"));
            assertThat(geld.vastgesteld(geld.tabel(2025)))
                    .as("het verslag zegt ‘zoals het is gepubliceerd’")
                    .isEqualTo(new Zaakkosten("–", "nog niet vastgesteld"));
            wereld.publicatie(2025);
            assertThat(geld.vastgesteld(geld.tabel(2025)).uitleg()).isEqualTo("van 70 aanmeldingen");
            wereld.feiten(2026);
            wereld.lijn(2026, Programmalijn.BUURTBEMIDDELING, "Buurtbemiddeling", 43, 130);
            assertThat(geld.perZaak(geld.tabel(2026))).isEqualTo(new Zaakkosten("–", "dit jaar is nog niet voorbij"));
        });
    }

    @Test
    @Regel("GL1.1")
    void een_code_staat_een_keer_in_een_jaar() {
        Programmawereld.proef(wereld -> {
            wereld.lijn(2025, "id-banen", "ID-banen", 1, 1);
            weigert("GL1.1", "code", () -> wereld.lijn(2025, "id-banen", "Nog eens", 1, 1));
            weigert("GL1.1", "code", () -> wereld.lijn(2025, "inleiding", "Begin", 1, 1));
            wereld.lijn(2026, "id-banen", "ID-banen", 1, 1);
        });
    }

    @Test
    @Regel({"GL1.2", "GL1.3"})
    void een_code_en_een_jaar_zijn_te_gebruiken() {
        Programmawereld.proef(wereld -> {
            for (String fout : List.of("ID banen", "id_banen", "-id", "id--banen", "é")) {
                weigert("GL1.2", "code", () -> wereld.lijn(2025, fout, "ID-banen", 1, 1));
            }
            weigert("GL1.3", "", () -> wereld.lijn(1999, "id-banen", "ID-banen", 1, 1));
            weigert("GL1.3", "", () -> wereld.lijn(2028, "id-banen", "ID-banen", 1, 1));
            wereld.lijn(2027, "id-banen", "ID-banen", 1, 1);
            assertThatThrownBy(() -> wereld.maak(Programmalijnen.class).jaar(2028))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void wie_een_lijn_wijzigt_die_een_ander_net_wijzigde_hoort_dat() {
        Programmawereld.proef(wereld -> {
            wereld.lijn(2025, "id-banen", "ID-banen", 1, 1);
            Programmalijn lijn = wereld.maak(Programmalijnen.class).van(2025).get(0);
            Lijngegevens nieuw = new Lijngegevens("Banen", 4, "", "", "", null, new Bedragen(9, null));
            wereld.maak(BewaarProgrammalijn.class).wijzig(wereld.els, lijn.id(), lijn.versie(), nieuw);
            wereld.em.flush();
            wereld.em.clear();
            Programmalijn later = wereld.maak(Programmalijnen.class).get(lijn.id());
            assertThat(later.gegevens()).isEqualTo(nieuw);
            assertThatThrownBy(() -> wereld.maak(BewaarProgrammalijn.class)
                            .wijzig(wereld.els, lijn.id(), later.versie() - 1, nieuw))
                    .isInstanceOf(Changed.class);
            assertThat(wereld.maak(BewaarProgrammalijn.class).verwijder(lijn.id()))
                    .isEqualTo(2025);
            assertThat(wereld.maak(Programmalijnen.class).van(2025)).isEmpty();
        });
    }

    @Test
    @Regel({"GL2.1", "GL2.2"})
    void een_nieuw_jaar_begint_met_de_lijnen_van_het_vorige() {
        Programmawereld.proef(wereld -> {
            NeemLijnenOver over = wereld.maak(NeemLijnenOver.class);
            weigert("GL2.2", "", () -> over.neemOver(wereld.els, 2026));
            wereld.lijnenVan2017();
            over.neemOver(wereld.els, 2026);
            List<Programmalijn> nieuw = wereld.maak(Programmalijnen.class).van(2026);
            assertThat(nieuw).hasSize(8).allSatisfy(lijn -> {
                assertThat(lijn.bedragen().realisatie()).isNull();
                assertThat(lijn.gegevens().gedaan()).isEmpty();
                assertThat(lijn.gegevens().doel()).contains("Buren lossen het zelf op.");
            });
            assertThat(wereld.maak(Geld.class).tabel(2026).totaal()).isEqualTo(new Bedragen(1_070, null));
            assertThat(wereld.maak(Geld.class).tabel(2026).onbekend()).isEqualTo(8);
            weigert("GL2.1", "", () -> over.neemOver(wereld.els, 2026));
            assertThat(wereld.maak(Programmalijnen.class).jaren())
                    .hasSize(12)
                    .startsWith(2027, 2026)
                    .endsWith(2016);
            wereld.lijn(2009, "wijs", "WIJS", 1, 1);
            assertThat(wereld.maak(Programmalijnen.class).jaren()).hasSize(19).endsWith(2009);
        });
    }

    @Test
    void een_hoofdstuk_krijgt_versies_met_wie_het_schreef() {
        Programmawereld.proef(wereld -> {
            BewaarVerslagtekst bewaar = wereld.maak(BewaarVerslagtekst.class);
            bewaar.bewaar(wereld.els, 2025, "inleiding", 0, "Een goed jaar.\r\n\r\nMet rust.");
            bewaar.bewaar(wereld.els, 2025, "inleiding", 1, "Een heel goed jaar.");
            bewaar.bewaar(wereld.els, 2025, "inleiding", 2, "Een heel goed jaar.");
            Verslagtekst huidige =
                    wereld.maak(Verslagteksten.class).huidige(2025, "inleiding").orElseThrow();
            assertThat(huidige.versie()).isEqualTo(2);
            assertThat(huidige.door()).isEqualTo("Els Huizinga");
            assertThatThrownBy(() -> bewaar.bewaar(wereld.els, 2025, "inleiding", 1, "Iets anders."))
                    .isInstanceOf(Changed.class);
            assertThat(wereld.maak(Verslagteksten.class).van(2026)).isEmpty();
        });
    }

    private static void weigert(String regel, String veld, Runnable daad) {
        assertThatThrownBy(daad::run).isInstanceOfSatisfying(RuleViolation.class, nee -> {
            assertThat(nee.rule()).isEqualTo(regel);
            assertThat(nee.field()).isEqualTo(veld);
        });
    }
}
