package nl.buurtregie.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.buurtregie.Functie;
import nl.buurtregie.Klassen;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that would stop a start, told before it. */
class EarlyCheckTest {

    private static final Map<String, String> GOED = Map.of(
            "BUURTREGIE_PORT", "8081",
            "BUURTREGIE_DATA", "/var/lib/buurtregie",
            "BUURTREGIE_MAIL_HOST", "mail.example",
            "BUURTREGIE_MAIL_TLS", "starttls",
            "BUURTREGIE_DB_URL", "jdbc:postgresql://db.example/b?sslmode=verify-full",
            "BUURTREGIE_DB_PASSWORD", "een eigen woord",
            "PATH", "/bin");

    @TempDir
    private Path map;

    @Test
    void een_goede_omgeving_is_goed_en_een_lege_ook() {
        assertThat(fouten(GOED)).isEmpty();
        assertThat(fouten(Map.of())).isEmpty();
    }

    @Test
    @Functie("UIT-07")
    void alles_wat_fout_is_komt_in_een_keer_en_geen_geheim_komt_mee() throws IOException {
        Path geheim = Files.writeString(map.resolve("geheim"), "een eigen woord\n");
        Map<String, String> omgeving = new HashMap<>(GOED);
        omgeving.remove("BUURTREGIE_DB_PASSWORD");
        omgeving.putAll(Map.of(
                "BUURTREGIE_PORT", "http",
                "BUURTREGIE_MAIL_TLS", "geen",
                "BUURTREGIE_TERMIJN_INTAKE", "vijf",
                "BUURTREGIE_TERMIJN_INTAAK", "5",
                "BUURTREGIE_SIGNALEN_ADRES", "niet zo",
                "BUURTREGIE_DB_PASSWORD_FILE", geheim.toString(),
                "BUURTREGIE_SMS_SLEUTEL_FILE", map.resolve("weg").toString(),
                "BUURTREGIE_DB_URL", "jdbc:postgresql://db.example/b"));
        assertThat(fouten(omgeving))
                .satisfiesExactlyInAnyOrder(
                        zin -> assertThat(zin).startsWith("BUURTREGIE_PORT is \"http\", and must be a whole number"),
                        zin -> assertThat(zin).startsWith("BUURTREGIE_TERMIJN_INTAKE is \"vijf\""),
                        zin -> assertThat(zin).startsWith("BUURTREGIE_TERMIJN_INTAAK is no setting"),
                        zin -> assertThat(zin).startsWith("BUURTREGIE_SIGNALEN_ADRES is \"niet zo\""),
                        zin -> assertThat(zin).startsWith("BUURTREGIE_SMS_SLEUTEL_FILE names a file that cannot"),
                        zin -> assertThat(zin).startsWith("The line to mail (mail.example) is not closed by TLS"),
                        zin -> assertThat(zin).startsWith("The line to database (db.example)"))
                .noneMatch(zin -> zin.contains("een eigen woord"));
    }

    @Test
    void een_eigen_database_zonder_wachtwoord_is_fout_en_die_van_ons_maakt_er_zelf_een() {
        Map<String, String> zonder = new HashMap<>(GOED);
        zonder.remove("BUURTREGIE_DB_PASSWORD");
        assertThat(fouten(zonder)).singleElement().asString().startsWith("BUURTREGIE_DB_PASSWORD is not set");
        zonder.remove("BUURTREGIE_DB_URL");
        assertThat(fouten(zonder)).isEmpty();
    }

    @Test
    void een_halve_opslag_is_fout_en_geen_of_een_hele_niet() {
        Map<String, String> omgeving = new HashMap<>(GOED);
        omgeving.put("BUURTREGIE_BESTANDEN", "s3");
        assertThat(fouten(omgeving))
                .singleElement()
                .asString()
                .startsWith("BUURTREGIE_BESTANDEN is s3, and not set is:");
        omgeving.putAll(Map.of(
                "BUURTREGIE_S3_ADRES", "https://s3.example",
                "BUURTREGIE_S3_BUCKET", "buurt",
                "BUURTREGIE_S3_GEBRUIKER", "wij"));
        assertThat(fouten(omgeving)).singleElement().asString().contains("not set is: BUURTREGIE_S3_GEHEIM.");
        omgeving.remove("BUURTREGIE_BESTANDEN");
        assertThat(fouten(omgeving)).singleElement().asString().startsWith("A bucket is set, and not set is");
        omgeving.put("BUURTREGIE_S3_GEHEIM", "een geheim");
        assertThat(fouten(omgeving)).isEmpty();
        omgeving.put("BUURTREGIE_S3_ADRES", "http://s3.example");
        assertThat(fouten(omgeving)).singleElement().asString().startsWith("The line to s3 (s3.example) is not closed");
    }

    /** Each is a value that can be, and together they cannot be kept. */
    @Test
    void contact_dat_weg_is_voordat_een_melder_iets_hoort_is_fout() {
        Map<String, String> omgeving = new HashMap<>(GOED);
        omgeving.put("BUURTREGIE_OVERLAST_BEWAAR_CONTACT", "P7D");
        assertThat(fouten(omgeving)).as("een week is vijf werkdagen").isEmpty();
        omgeving.put("BUURTREGIE_OVERLAST_ANTWOORD", "6");
        assertThat(fouten(omgeving))
                .singleElement()
                .asString()
                .startsWith("BUURTREGIE_OVERLAST_BEWAAR_CONTACT is P7D, and BUURTREGIE_OVERLAST_ANTWOORD is 6:");
        omgeving.put("BUURTREGIE_OVERLAST_BEWAAR_CONTACT", "P10D");
        assertThat(fouten(omgeving)).as("op vrijdag gemeld").isEmpty();
        omgeving.put("BUURTREGIE_OVERLAST_BEWAAR_CONTACT", "een jaar");
        assertThat(fouten(omgeving)).singleElement().asString().contains("is \"een jaar\", and must be");
    }

    @Test
    void de_lijst_noemt_alles_wat_instellingen_of_lijnen_brengt() {
        List<String> klassen = Klassen.programma().stream()
                .filter(klasse -> !klasse.isInterface())
                .filter(klasse -> klasse.isAssignableTo(OwnRules.class)
                        || klasse.isAssignableTo(SettingGroup.class)
                        || klasse.isAssignableTo(OwnLines.class))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertThat(EarlyCheck.names()).isEqualTo(klassen);
    }

    /** Beside the program the launcher has three libraries; a rule that needs a fourth would break every start. */
    @Test
    @SuppressWarnings("unchecked")
    void de_starter_heeft_er_niet_meer_voor_nodig_dan_hij_heeft() throws Exception {
        URL[] pad = {
            plek(EarlyCheck.class), plek(LevenshteinDistance.class), plek(StringUtils.class), plek(Config.class)
        };
        try (URLClassLoader lader = new URLClassLoader(pad, ClassLoader.getPlatformClassLoader())) {
            Constructor<?> maker = lader.loadClass(EarlyCheck.class.getName()).getDeclaredConstructor();
            maker.setAccessible(true);
            assertThat(((Function<Map<String, String>, List<String>>) maker.newInstance()).apply(GOED))
                    .isEmpty();
        }
    }

    private static URL plek(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static List<String> fouten(Map<String, String> omgeving) {
        return new EarlyCheck().apply(omgeving);
    }
}
