package nl.buurtregie.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Termijnen;
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
        List<String> fouten = fouten("buurtregie.db.password", wachtwoord).stream()
                .filter(zin -> zin.contains("BUURTREGIE_DB_PASSWORD"))
                .toList();
        assertThat(fouten).hasSize(tegen ? 1 : 0);
    }

    /** What was written down wrong is named, with what it is and what it may be: of the program and of a part of it. */
    @ParameterizedTest
    @CsvSource({
        "buurtregie.termijn.intake, vijf, 'BUURTREGIE_TERMIJN_INTAKE is \"vijf\", and must be '",
        "buurtregie.termijn.intake, 5, ''",
        "buurtregie.drempel.versturen, tien, 'BUURTREGIE_DREMPEL_VERSTUREN is \"tien\", and must be '",
        "buurtregie.drempel.versturen, 10/PT1H, ''",
        "buurtregie.eigen.netwerk, 10.0.0.0/40, 'BUURTREGIE_EIGEN_NETWERK is \"10.0.0.0/40\", and must be '",
        "buurtregie.eigen.netwerk, 10.0.0.0/24, ''",
        "buurtregie.adres, buurt.example, 'BUURTREGIE_ADRES is \"buurt.example\", and must be '",
        "buurtregie.taken.herhaling, straks, 'BUURTREGIE_TAKEN_HERHALING is \"straks\", and must be '"
    })
    void een_waarde_die_niet_begrepen_wordt_houdt_de_start_tegen_met_wat_het_wel_mag_zijn(
            String naam, String waarde, String zin) {
        List<String> over = fouten(naam, waarde).stream()
                .filter(een -> een.contains(" is \"" + waarde + "\""))
                .toList();
        if (zin.isEmpty()) {
            assertThat(over).isEmpty();
        } else {
            assertThat(over).singleElement().asString().startsWith(zin).hasSizeGreaterThan(zin.length() + 5);
        }
    }

    private static List<String> fouten(String naam, String waarde) {
        Config config = (Config) Proxy.newProxyInstance(
                SettingsCheckTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (object, methode, waarden) -> Optional.ofNullable(naam.equals(waarden[0]) ? waarde : null));
        Testobjecten objecten = new Testobjecten(null, Clock.systemUTC()).met(Config.class, config);
        Testobjecten.zet(objecten.maak(Lines.class), "own", new Delen<OwnLines>(List.of()));
        SettingsCheck check = objecten.maak(SettingsCheck.class);
        Testobjecten.zet(check, "own", new Delen<OwnRules>(List.of(objecten.maak(PlatformRules.class))));
        Testobjecten.zet(check, "groups", new Delen<SettingGroup>(List.of(new Termijnen())));
        Testobjecten.zet(check, "together", new Delen<OwnFaults>(List.of()));
        return check.faults();
    }
}
