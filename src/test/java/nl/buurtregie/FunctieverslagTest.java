package nl.buurtregie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FunctieverslagTest {

    @Test
    void elke_functie_die_een_test_noemt_staat_op_de_lijst() throws IOException {
        assertThat(Functieverslag.lees().onbekend()).isEmpty();
        Functieverslag.main(new String[0]);
        assertThat(Path.of("target/functies.txt")).isNotEmptyFile();
    }

    @Test
    void de_lijst_heeft_geen_dubbele_nummers() {
        assertThat(Broncode.lees(Path.of("src/test/resources/functies.txt")).lines())
                .hasSize(Functieverslag.lees().aantal())
                .allMatch(regel -> regel.matches("(INT|BEM|OVL|KOM|BEH|PRI|UIT)-[0-9]{2} .+"));
    }
}
