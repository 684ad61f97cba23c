package nl.buurtregie.overlast.hotspot.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.overlast.Kaartpunten.Aantal;
import org.junit.jupiter.api.Test;

class KaartPaginaTest {

    @Test
    void de_kaart_zegt_wat_er_niet_op_past() {
        assertThat(KaartPagina.weggelaten(new Aantal(0, 0))).isEmpty();
        assertThat(KaartPagina.weggelaten(new Aantal(200, 500))).isEmpty();
        assertThat(KaartPagina.weggelaten(new Aantal(201, 501)))
                .containsExactly(
                        "In de lijst staan de eerste 200 op termijn. Bij Overlast staan ze allemaal.",
                        "Op de kaart staan de 500 hotspots waar het vaakst iets is, van 501.");
        assertThat(KaartPagina.weggelaten(new Aantal(10_000, 0))).hasSize(1);
        assertThat(KaartPagina.weggelaten(new Aantal(10_001, 0)))
                .contains("Op de kaart staan de eerste 10.000 problemen op termijn.");
    }
}
