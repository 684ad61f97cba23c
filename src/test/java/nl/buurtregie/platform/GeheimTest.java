package nl.buurtregie.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeheimTest {

    @Test
    void een_geheim_heeft_192_bits_en_komt_nooit_twee_keer() {
        Set<String> teksten =
                Stream.generate(Geheim::nieuw).limit(10_000).map(Geheim::tekst).collect(Collectors.toSet());
        assertThat(teksten).hasSize(10_000).allMatch(tekst -> tekst.matches("[A-Za-z0-9_-]{31}[A-Za-z0-9]"));
    }

    @Test
    void bewaard_wordt_alleen_de_sha_256() {
        Geheim geheim = Geheim.van("abcdefghijklmnopqrstuvwxyzABCDEF").orElseThrow();
        assertThat(geheim.hash())
                .hasSize(64)
                .isEqualTo(Geheim.van(geheim.tekst()).orElseThrow().hash())
                .doesNotContain("abcdef");
        assertThat(geheim).hasToString("geheim");
    }

    @Test
    void wat_geen_geheim_kan_zijn_wordt_niet_eens_gezocht() {
        assertThat(Stream.of("", "kort", "x".repeat(33), "' or 1=1 --                     ", "a/b".repeat(11))
                        .map(Geheim::van))
                .allMatch(java.util.Optional::isEmpty);
        assertThat(Geheim.van(null)).isEmpty();
    }
}
