package nl.buurtregie.medewerker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.buurtregie.Regel;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Regel("M2")
class WachtwoordregelsTest {

    private static final List<String> ONS = List.of("Buurthulp De Wâldsoom", "Gemeente Tytsjerksteradiel");

    @Test
    void de_woorden_die_het_niet_mag_zijn_staan_opgeschreven() throws IOException {
        String besluit = Files.readString(Path.of("src/docs/besluiten/0036-sessies-en-wachtwoorden.md"));
        assertThat(Wachtwoordregels.VAN_HIER).hasSizeGreaterThan(5).allSatisfy(woord -> assertThat(besluit)
                .contains("*" + woord + "*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de kat zit op het dak",
                "Demo-stad-Groningen-1",
                "xk7#pQ2m!vR9",
                "groningen is prachtig in de herfst",
                "мой длинный пароль",
                "🐈🐕🐎🦉🐢🐟🦊 dieren"
            })
    void een_lange_zin_is_goed(String wachtwoord) {
        assertThatCode(() -> Wachtwoordregels.keur(wachtwoord, "marjan", ONS)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "elf tekens!"})
    void korter_dan_twaalf_tekens_is_te_kort(String wachtwoord) {
        assertThat(fout(wachtwoord)).contains("minstens 12 tekens");
    }

    @Test
    void langer_dan_tweehonderd_tekens_is_te_lang() {
        String zin = "de kat zit ".repeat(20);
        assertThat(fout(zin.substring(0, 201))).contains("hooguit 200 tekens");
        assertThatCode(() -> Wachtwoordregels.keur(zin.substring(0, 200), "marjan", ONS))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"marjan op de fiets", "ik ben MARJAN en jij", "xxmarjanxx123"})
    void de_gebruikersnaam_hoort_er_niet_in(String wachtwoord) {
        assertThat(fout(wachtwoord)).contains("gebruikersnaam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "welkom123456",
                "Welkom2026!!",
                "qwerty123456",
                "123456789012",
                "password1234",
                "wachtwoord12",
                "Wachtwoord-2026",
                "groningen123",
                "Buurtregie2026",
                "iloveyou12345",
                "letmein123456",
                "Welkom123456789",
                "qwertyuiop12345",
                "P@ssw0rd12345",
                "footballfootball",
                "superman1234567",
                "Tytsjerksteradiel1",
                "tytsjerksteradiel-2026",
                "BuurthulpDeWâldsoom1"
            })
    void een_woord_dat_iedereen_kent_met_wat_cijfers_is_te_raden(String wachtwoord) {
        assertThat(fout(wachtwoord)).contains("makkelijk te raden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "abababababab", "112211221122112"})
    void een_paar_tekens_herhaald_is_te_raden(String wachtwoord) {
        assertThat(fout(wachtwoord)).contains("makkelijk te raden");
    }

    @Test
    void zonder_onze_namen_zijn_die_woorden_lang_genoeg() {
        assertThatCode(() -> Wachtwoordregels.keur("Tytsjerksteradiel1", "marjan", List.of()))
                .doesNotThrowAnyException();
    }

    private static String fout(String wachtwoord) {
        RuleViolation fout =
                catchThrowableOfType(RuleViolation.class, () -> Wachtwoordregels.keur(wachtwoord, "marjan", ONS));
        assertThat(fout.rule()).isEqualTo("M2");
        assertThat(fout.field()).isEqualTo("nieuw");
        return fout.getMessage();
    }
}
