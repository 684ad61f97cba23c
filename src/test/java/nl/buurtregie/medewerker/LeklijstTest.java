package nl.buurtregie.medewerker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.RuleViolation;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Regel("M2")
class LeklijstTest {

    @TempDir
    private Path map;

    @Test
    void elk_wachtwoord_van_de_lijst_wordt_geweigerd_en_geen_ander() throws IOException {
        for (int aantal : new int[] {0, 1, 2, 3, 500}) {
            List<String> gelekt = IntStream.range(0, aantal)
                    .mapToObj(i -> "gelekt wachtwoord " + i)
                    .toList();
            Leklijst lijst = lijst(gelekt);
            gelekt.forEach(een -> assertThat(catchThrowableOfType(RuleViolation.class, () -> lijst.keur(een)))
                    .as(een)
                    .satisfies(nee -> assertThat(nee.rule()).isEqualTo("M2")));
            for (int i = 0; i < 500; i++) {
                String ander = "nooit gelekt " + i;
                assertThatCode(() -> lijst.keur(ander)).as(ander).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void zonder_lijst_wordt_er_niets_opgezocht_en_een_bestand_dat_er_niet_is_houdt_de_start_tegen() {
        assertThatCode(() -> metBestand(null).keur("welkom")).doesNotThrowAnyException();
        assertThat(metBestand(null)
                        .rules()
                        .get(0)
                        .fits()
                        .test(map.resolve("weg").toString()))
                .isFalse();
    }

    /** As Have I Been Pwned gives it: in order, with how often, a line each. */
    private Leklijst lijst(List<String> gelekt) throws IOException {
        List<String> regels = gelekt.stream()
                .map(een -> DigestUtils.sha1Hex(een).toUpperCase(Locale.ROOT) + ":" + een.length() * 37)
                .sorted()
                .toList();
        return metBestand(Files.writeString(map.resolve("lijst"), String.join("\r\n", regels))
                .toString());
    }

    private static Leklijst metBestand(String bestand) {
        Config config = (Config) Proxy.newProxyInstance(
                LeklijstTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (object, methode, waarden) -> Optional.ofNullable(bestand));
        return Testobjecten.zet(new Leklijst(), "omgeving", config);
    }
}
