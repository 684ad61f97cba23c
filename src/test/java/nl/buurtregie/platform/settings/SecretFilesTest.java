package nl.buurtregie.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {

    @Test
    void een_geheim_komt_uit_zijn_bestand_en_gaat_voor_de_omgeving(@TempDir Path map) throws IOException {
        Path bestand = Files.writeString(map.resolve("mail"), "geheim woord\n");
        SecretFiles bron = new SecretFiles(Map.of("BUURTREGIE_MAIL_PASSWORD_FILE", bestand.toString()));
        assertThat(bron.getValue("buurtregie.mail.password")).isEqualTo("geheim woord");
        assertThat(bron.getValue("buurtregie.sms.sleutel")).isNull();
        assertThat(bron.getValue("buurtregie.mail.host")).isNull();
        assertThat(bron.getOrdinal()).isGreaterThan(300);
    }

    @Test
    void een_bestand_dat_er_niet_is_valt_op() {
        SecretFiles bron = new SecretFiles(Map.of("BUURTREGIE_DB_SLEUTEL_FILE", "/bestaat/niet"));
        assertThatThrownBy(() -> bron.getValue("buurtregie.db.sleutel"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("BUURTREGIE_DB_SLEUTEL_FILE");
    }

    @Test
    void de_server_kent_deze_bron_en_elke_naam_is_een_instelling() {
        assertThat(ServiceLoader.load(ConfigSource.class)).hasAtLeastOneElementOfType(SecretFiles.class);
        assertThat(new Faults(Stream.of(), new EnvironmentConfig(Map.of()))
                        .unknown(List.of("BUURTREGIE_DB_SLEUTEL_VORIGE_FILE")))
                .isEmpty();
    }
}
