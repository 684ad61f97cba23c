package nl.buurtregie.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.ServiceLoader;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Termijnen;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the check lets through is what a reader gets. */
class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"5", "5 ", " 5", "5\r"})
    void witruimte_om_een_waarde_telt_niet_mee(String waarde) {
        Settings instellingen = instellingen(waarde);
        assertThat(instellingen.find("buurtregie.termijn.intake")).contains("5");
        assertThat(instellingen.number(intake())).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r"})
    void een_lege_waarde_is_er_geen(String waarde) {
        Settings instellingen = instellingen(waarde);
        assertThat(instellingen.find("buurtregie.termijn.intake")).isEmpty();
        assertThat(instellingen.text(intake())).isEqualTo(intake().standard());
    }

    /** What is injected or converted by the server does not pass our reader: "true " would be false there. */
    @Test
    void de_server_krijgt_elke_waarde_zonder_witruimte_en_het_wachtwoord_van_de_database_zoals_het_is() {
        CleanEnvironment bron = new CleanEnvironment(
                Map.of("BUURTREGIE_BACKUP", "true\r", "BUURTREGIE_DB_PASSWORD", " een woord ", "PATH", "/bin "));
        assertThat(bron.getValue("buurtregie.backup")).isEqualTo("true");
        assertThat(bron.getValue("buurtregie.db.password")).isNull();
        assertThat(bron.getPropertyNames()).containsExactly("BUURTREGIE_BACKUP");
        assertThat(bron.getOrdinal()).isBetween(301, new SecretFiles(Map.of()).getOrdinal() - 1);
        assertThat(ServiceLoader.load(ConfigSource.class)).hasAtLeastOneElementOfType(CleanEnvironment.class);
    }

    @Test
    void een_groep_leest_met_zijn_eigen_begin() {
        Texts teksten = new Texts(
                new EnvironmentConfig(Map.of("BUURTREGIE_MAIL_HOST", " mail.example ", "BUURTREGIE_MAIL_USER", " ")),
                "buurtregie.mail.");
        assertThat(teksten.find("host")).contains("mail.example");
        assertThat(teksten.or("user", "niemand")).isEqualTo("niemand");
    }

    private static Setting intake() {
        return new Termijnen()
                .settings().stream()
                        .filter(een -> een.name().equals("buurtregie.termijn.intake"))
                        .findFirst()
                        .orElseThrow();
    }

    private static Settings instellingen(String waarde) {
        Map<String, String> omgeving = Map.of("BUURTREGIE_TERMIJN_INTAKE", waarde);
        return new Testobjecten(null, Clock.systemUTC())
                .met(Config.class, new EnvironmentConfig(omgeving))
                .maak(Settings.class);
    }
}
