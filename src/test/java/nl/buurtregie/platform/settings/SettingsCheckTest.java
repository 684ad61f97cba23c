package nl.buurtregie.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.mensen.Delen;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stops a start before anything else. */
class SettingsCheckTest {

    @ParameterizedTest
    @CsvSource(
            value = {"-, true", "'', true", "' ', true", "buurtregie, true", "een eigen woord, false"},
            nullValues = "-")
    void een_wachtwoord_dat_iedereen_kent_of_geen_houdt_de_start_tegen(String wachtwoord, boolean tegen) {
        Config config = (Config) Proxy.newProxyInstance(
                SettingsCheckTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (object, methode, waarden) ->
                        Optional.ofNullable("buurtregie.db.password".equals(waarden[0]) ? wachtwoord : null));
        Testobjecten objecten = new Testobjecten(null, Clock.systemUTC()).met(Config.class, config);
        Testobjecten.zet(objecten.maak(Lines.class), "own", new Delen<OwnLines>(List.of()));
        SettingsCheck check = objecten.maak(SettingsCheck.class);
        Testobjecten.zet(check, "own", new Delen<OwnRules>(List.of(objecten.maak(PlatformRules.class))));
        Testobjecten.zet(check, "groups", new Delen<SettingGroup>(List.of()));
        List<String> fouten = check.faults().stream()
                .filter(zin -> zin.contains("BUURTREGIE_DB_PASSWORD"))
                .toList();
        assertThat(fouten).hasSize(tegen ? 1 : 0);
    }
}
