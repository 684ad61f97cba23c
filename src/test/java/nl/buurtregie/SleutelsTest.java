package nl.buurtregie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.seal.OwnSecret;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

/** The document of keys names every one there is. */
class SleutelsTest {

    private static final String SLEUTELS = Broncode.lees(Path.of("src/docs/sleutels.md"));

    private static final Pattern ALGORITME = Pattern.compile(
            "(?:Cipher|Mac|MessageDigest|SecretKeyFactory|Signature|KeyFactory|KeyPairGenerator)\\.getInstance\\(\"([^\"]+)\"\\)"
                    + "|(?:JWSAlgorithm|COSEAlgorithmIdentifier)\\.([A-Z]+[0-9]+)|\"(PBKDF2With\\w+)\"");

    @Test
    void elke_kolom_die_een_geheim_kan_zijn_staat_erin() {
        Testdatabase.proef(em -> {
            List<?> kolommen = em.createNativeQuery(
                            "select table_name || '.' || column_name from information_schema.columns"
                                    + " where table_schema = 'public' and table_name not like 'act\\_%'"
                                    + " and column_name ~ 'sleutel|geheim|hash|wachtwoord|bewijs|nonce|omslag|token|secret'")
                    .getResultList();
            assertThat(kolommen).hasSizeGreaterThan(25).allSatisfy(kolom -> assertThat(SLEUTELS)
                    .contains("`" + kolom + "`"));
        });
    }

    @Test
    void wat_verzegeld_wordt_staat_bij_de_zegels() {
        String zegels = SLEUTELS.split("## In the database, sealed")[1].split("\n## ")[0];
        List<String> geheimen = Klassen.programma().stream()
                .filter(klasse -> !klasse.isInterface() && klasse.isAssignableTo(OwnSecret.class))
                .map(klasse -> ((OwnSecret) new Testobjecten(null, Clock.systemUTC()).maak(klasse.reflect())).secret())
                .map(geheim -> geheim.name())
                .toList();
        assertThat(geheimen).hasSize(4).allSatisfy(geheim -> assertThat(zegels).contains("| `" + geheim + "` |"));
    }

    @Test
    void elk_geheim_van_buiten_staat_erin() {
        ServiceLoader.load(ConfigSource.class).stream()
                .filter(bron -> bron.type().getName().startsWith("nl.buurtregie"))
                .filter(bron -> !bron.type().getSimpleName().equals("CleanEnvironment")) // says what happens to be set
                .flatMap(bron -> bron.get().getPropertyNames().stream())
                .map(naam -> naam.toUpperCase().replaceAll("[.-]", "_"))
                .forEach(naam -> assertThat(SLEUTELS).contains("`" + naam + "`"));
    }

    @Test
    void elk_algoritme_van_de_code_staat_erin() {
        assertThat(Broncode.java(".java").stream()
                        .flatMap(bestand ->
                                ALGORITME.matcher(Broncode.lees(bestand)).results())
                        .map(een -> een.group(1) != null
                                ? een.group(1)
                                : een.group(2) != null ? een.group(2) : een.group(3)))
                .hasSizeGreaterThan(8)
                .allSatisfy(algoritme -> assertThat(SLEUTELS).contains(algoritme));
    }
}
