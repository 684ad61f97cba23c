package nl.buurtregie.wijkkompas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtregie.wijkkompas.straat.web.OverlastcijfersView;
import nl.buurtregie.wijkkompas.straat.web.Overlastreeks;
import nl.buurtregie.wijkkompas.web.Lijngrafiek.Breuk;
import nl.buurtregie.wijkkompas.web.Lijngrafiek.Lijn;
import nl.buurtregie.wijkkompas.web.Lijngrafiek.Punt;
import org.junit.jupiter.api.Test;

class LijngrafiekTest {

    private static final LocalDate VERANDERD = LocalDate.of(2025, 8, 1);

    @Test
    void de_lijn_breekt_waar_iets_anders_telt_en_waar_een_cijfer_mist() {
        assertThat(stukken(List.of(), 10, 20, 30, 40)).isOne();
        assertThat(stukken(List.of(new Breuk(2, "anders")), 10, 20, 30, 40)).isEqualTo(2);
        assertThat(stukken(List.of(), 10, null, 30, 40)).isEqualTo(2);
        assertThat(stukken(List.of(new Breuk(2, "anders")), 10, null, 30, 40)).isEqualTo(2);
    }

    private static long stukken(List<Breuk> breuken, Integer... waarden) {
        Lijngrafiek beeld = grafiek(breuken, waarden);
        return beeld.pad(beeld.lijnen().get(0))
                .chars()
                .filter(teken -> teken == 'M')
                .count();
    }

    @Test
    void elk_punt_ligt_in_het_beeld_en_de_schaal_begint_bij_nul() {
        for (int hoog : new int[] {1, 3, 7, 12, 99, 100, 12_345}) {
            Lijngrafiek beeld = grafiek(List.of(), 0, hoog);
            assertThat(beeld.y(BigDecimal.ZERO)).isEqualTo(Lijngrafiek.ONDER);
            assertThat(beeld.y(BigDecimal.valueOf(hoog))).isBetween(Lijngrafiek.BOVEN, Lijngrafiek.ONDER - 90);
            assertThat(beeld.lijntjes()).hasSizeBetween(3, 6);
            assertThat(beeld.lijntjes().get(0)).isEqualByComparingTo("0");
        }
        assertThat(grafiek(List.of(), new Integer[] {null, null}).isLeeg()).isTrue();
    }

    @Test
    void er_staan_hooguit_acht_namen_onder() {
        Integer[] veel = IntStream.range(0, 20).boxed().toArray(Integer[]::new);
        assertThat(grafiek(List.of(), veel).namen()).hasSizeLessThanOrEqualTo(8).startsWith(0, 3);
    }

    @Test
    void een_reeks_overlast_is_gebroken_waar_de_categorieen_veranderden() {
        int[] geteld = {40, 30, 1, 1, 60};
        OverlastcijfersView.Reeks reeks = Overlastreeks.maak(geteld, 8100, 8105, List.of(VERANDERD));
        assertThat(reeks.beeld().breuken()).containsExactly(new Breuk(2, "andere categorieën"));
        assertThat(reeks.breuk()).isEqualTo("Sinds 2025 K3 andere categorieën. Vergelijk niet over de streep heen.");
        assertThat(reeks.kwartalen())
                .extracting(OverlastcijfersView.Kwartaal::problemen)
                .containsExactly("40", "30", "–", "–", "60");
        assertThat(reeks.kwartalen().get(2).naBreuk()).isTrue();
        assertThat(Overlastreeks.maak(geteld, 8100, 8105, List.of()).breuk()).isNull();
        assertThat(Overlastreeks.maak(new int[0], 8104, 8104, List.of()).beeld())
                .isNull();
    }

    private static Lijngrafiek grafiek(List<Breuk> breuken, Integer... waarden) {
        List<Punt> punten = Stream.of(waarden)
                .map(een -> een == null ? Punt.GEEN : new Punt(BigDecimal.valueOf(een), null, null))
                .toList();
        return new Lijngrafiek(
                "proef",
                IntStream.range(0, waarden.length).mapToObj(Integer::toString).toList(),
                List.of(new Lijn("stad", punten)),
                breuken);
    }
}
