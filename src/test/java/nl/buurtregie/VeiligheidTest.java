package nl.buurtregie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.medewerker.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a security officer reads is what the code does, where the two can be compared. */
class VeiligheidTest {

    private static final String TEKST = Broncode.lees(Path.of("src/docs/veiligheid.md"));
    private static final Pattern GESCHREVEN = Pattern.compile("(?m)^\\| `(\\w+)` \\| [^|]+ \\| (\\d+) MB \\|");
    private static final Pattern INGESTELD = Pattern.compile("@Upload\\(megabytes = (\\d+)");

    @Test
    void elk_bestand_dat_binnenkomt_staat_er_met_zijn_grens() {
        Map<String, String> ingesteld = new TreeMap<>();
        for (Path bestand : Broncode.bestanden(Path.of("src/main/java"), ".java")) {
            Matcher grens = INGESTELD.matcher(Broncode.lees(bestand));
            while (grens.find()) {
                ingesteld.put(bestand.getFileName().toString().replace(".java", ""), grens.group(1));
            }
        }
        Map<String, String> geschreven = new TreeMap<>();
        GESCHREVEN.matcher(TEKST).results().forEach(rij -> geschreven.put(rij.group(1), rij.group(2)));

        assertThat(ingesteld).isNotEmpty();
        assertThat(geschreven).isEqualTo(ingesteld);
    }

    @ParameterizedTest
    @EnumSource(Rol.class)
    void van_elke_rol_staat_er_wat_zij_ziet(Rol rol) {
        assertThat(TEKST).contains("\n| " + rol.woord() + " | ");
    }
}
