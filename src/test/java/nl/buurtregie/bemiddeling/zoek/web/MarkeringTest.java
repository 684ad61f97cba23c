package nl.buurtregie.bemiddeling.zoek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkeringTest {

    @Test
    void het_woord_dat_zo_begint_is_gemarkeerd_en_de_tekst_blijft_heel() {
        assertThat(toon(List.of("dijk", "25"), true, "Mevr. A. Dijkstra, Kruidentuin 25 A"))
                .isEqualTo("Mevr. A. [Dijkstra], Kruidentuin [25] A");
        assertThat(toon(List.of("tuin"), true, "Kruidentuin")).isEqualTo("Kruidentuin");
    }

    @Test
    void met_een_tikfout_is_gemarkeerd_wat_erop_lijkt() {
        assertThat(toon(List.of("dijkstera", "selwerdd"), false, "Mevr. A. Dijkstra · Selwerd"))
                .isEqualTo("Mevr. A. [Dijkstra] · [Selwerd]");
        assertThat(new Markering(List.of("dijkstera", "xqz"), false).gelijkend("Mevr. A. Dijkstra"))
                .containsExactly("Dijkstra");
    }

    private static String toon(List<String> woorden, boolean letterlijk, String tekst) {
        return new Markering(woorden, letterlijk)
                .in(tekst).stream()
                        .map(stuk -> stuk.gemarkeerd() ? "[" + stuk.tekst() + "]" : stuk.tekst())
                        .collect(Collectors.joining());
    }
}
