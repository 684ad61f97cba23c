package nl.buurtregie.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.mensen.Delen;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leaves this machine goes by TLS, or by an exception that has a name. */
class LinesTest {

    private final Map<String, String> gezet = new HashMap<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|false",
                "jdbc:postgresql:buurtregie|false",
                "jdbc:postgresql://127.0.0.1:5432/buurtregie|false",
                "jdbc:postgresql://localhost/buurtregie|false",
                "jdbc:postgresql://[::1]:5432/buurtregie|false",
                "jdbc:postgresql://db.example:5432/buurtregie|true",
                "jdbc:postgresql://127.0.0.1.example/buurtregie|true",
                "jdbc:postgresql://localhost,db.example/buurtregie|true",
                "jdbc:postgresql://db.example/buurtregie?ssl=true|true",
                "jdbc:postgresql://db.example/buurtregie?sslmode=require|true",
                "jdbc:postgresql://db.example/buurtregie?sslmode=verify-ca|true",
                "jdbc:postgresql://db.example/buurtregie?sslmode=verify-full|false",
                "jdbc:postgresql://db.example/buurtregie?a=b&sslmode=verify-full&c=d|false",
                "jdbc:postgresql://db.example/buurtregie?a=sslmode=verify-full|true"
            })
    void een_database_elders_zonder_gekeurd_certificaat_houdt_de_start_tegen(String adres, boolean tegen) {
        if (adres != null) {
            gezet.put("buurtregie.db.url", adres);
        }
        assertThat(lijnen().faults().toList()).hasSize(tegen ? 1 : 0);
    }

    @Test
    void een_uitzondering_heeft_een_naam_en_de_beheerder_ziet_haar() {
        gezet.put("buurtregie.db.url", "jdbc:postgresql://db.example/buurtregie");
        assertThat(lijnen().faults())
                .singleElement()
                .asString()
                .contains("database", "db.example", "sslmode=verify-full", "BUURTREGIE_ZONDER_TLS");
        gezet.put("buurtregie.zonder.tls", "mail");
        assertThat(lijnen().faults()).as("of another line").hasSize(1);
        gezet.put("buurtregie.zonder.tls", "mail, database");
        assertThat(lijnen().faults()).isEmpty();
        assertThat(lijnen().exceptions()).containsExactly("de database op db.example");
    }

    @Test
    void elke_lijn_mag_een_uitzondering_zijn_en_iets_anders_niet() {
        Rule regel = lijnen().rules().get(0);
        assertThat(regel.fits().test(String.join(", ", Line.NAMES))).isTrue();
        assertThat(regel.fits().test("mail, postbode")).isFalse();
        assertThatThrownBy(() -> new Line("postbode", "de postbode", List.of(), true, ""))
                .isInstanceOf(IllegalStateException.class);
    }

    private Lines lijnen() {
        Config config = (Config) Proxy.newProxyInstance(
                LinesTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (object, methode, waarden) -> Optional.ofNullable(gezet.get(waarden[0])));
        Testobjecten objecten = new Testobjecten(null, Clock.systemUTC()).met(Config.class, config);
        return Testobjecten.zet(
                objecten.maak(Lines.class), "own", new Delen<>(List.of(objecten.maak(DatabaseLine.class))));
    }
}
