package nl.buurtregie.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.overlast.Overlastinstellingen;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;
import nl.buurtregie.vrijwilliger.Vrijwilligerinstellingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    private static final Setting DAGEN = Setting.days("buurtregie.termijn.proef", "Proef", 5, 1, 200);
    private static final Setting PERIODE = Setting.period("buurtregie.termijn.proef2", "Proef", "P6W", 7, 180);

    @Regel("S1")
    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-5", "vijf", "", "5.5", "99999999999"})
    void een_getal_buiten_de_grenzen_wordt_geweigerd(String waarde) {
        assertThatThrownBy(() -> DAGEN.check(waarde))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("1 tot en met 200");
    }

    @Regel("S1")
    @ParameterizedTest
    @ValueSource(strings = {"6", "P1D", "P1Y", "6 weken", ""})
    void een_periode_buiten_de_grenzen_wordt_geweigerd(String waarde) {
        assertThatThrownBy(() -> PERIODE.check(waarde))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("P6W");
    }

    /** Each way to write a year is a year, and what could be set before a month had its own days can be still. */
    @ParameterizedTest
    @CsvSource({
        "buurtregie.bewaren.zaken,P1Y P12M P365D P52W1D P10Y P120M,P364D P11M P52W P11Y",
        "buurtregie.bewaren.uren,P1Y P12M P365D P10Y,P364D",
        "buurtregie.bewaren.inzage,P6M P180D P10Y,P5M",
        "buurtregie.overlast.bewaar-problemen,P1Y P12M P365D P20Y,P364D P21Y",
        "buurtregie.overlast.bewaar-foto,P10Y,P11Y",
        "buurtregie.overlast.voorstel,P6M,P7M",
        "buurtregie.termijn.nazorg,P6M,P7M",
        "buurtregie.termijn.navraag,P4M,P5M P999999999Y"
    })
    void een_maand_telt_zijn_eigen_dagen(String naam, String mag, String magNiet) {
        Setting setting = Stream.of(
                        new Bewaarinstellingen(),
                        new Vrijwilligerinstellingen(),
                        new Overlastinstellingen(),
                        new Termijnen())
                .flatMap(groep -> groep.settings().stream())
                .filter(een -> een.name().equals(naam))
                .findFirst()
                .orElseThrow();
        for (String waarde : mag.split(" ")) {
            assertThatCode(() -> setting.check(waarde)).as(waarde).doesNotThrowAnyException();
        }
        for (String waarde : magNiet.split(" ")) {
            assertThatThrownBy(() -> setting.check(waarde)).as(waarde).isInstanceOf(RuleViolation.class);
        }
    }

    @Regel("S1")
    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "eenentwintig tekens!!!", "twee\nregels"})
    void woorden_die_niet_passen_worden_geweigerd(String waarde) {
        Setting woorden = Setting.words("buurtregie.proef.woorden", "Proef", "Groningen", 20);
        assertThatThrownBy(() -> woorden.check(waarde))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("hooguit 20 tekens");
        assertThatCode(() -> woorden.check("Buurthulp Haren e.o.")).doesNotThrowAnyException();
    }

    @Regel("S1")
    @ParameterizedTest
    @ValueSource(strings = {"", "nergens", "a b@c.nl", "a@b"})
    void een_adres_dat_niet_bestaan_kan_wordt_geweigerd(String waarde) {
        Setting adres = Setting.email("buurtregie.proef.email", "Proef", "a@voorbeeld.nl");
        assertThatThrownBy(() -> adres.check(waarde))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("naam@voorbeeld.nl");
    }

    @Test
    void zonder_database_geldt_wat_het_laatst_bekend_was() {
        Testdatabase.proef(em -> {
            Settings instellingen = new Testobjecten(em, java.time.Clock.system(SharedClock.ZONE)).maak(Settings.class);
            zet(instellingen, "9");
            assertThat(instellingen.number(DAGEN)).isEqualTo(9);
            Testobjecten.zet(instellingen, "em", null);
            instellingen.forget();
            assertThat(instellingen.number(DAGEN)).isEqualTo(9);
        });
    }

    @Test
    void de_laatste_waarde_telt_en_leeg_is_weer_de_standaard() {
        Testdatabase.proef(em -> {
            Settings instellingen = new Testobjecten(em, java.time.Clock.system(SharedClock.ZONE)).maak(Settings.class);
            assertThat(instellingen.number(DAGEN)).isEqualTo(5);
            zet(instellingen, "7");
            zet(instellingen, "9");
            assertThat(instellingen.number(DAGEN)).isEqualTo(9);
            zet(instellingen, null);
            assertThat(instellingen.number(DAGEN)).isEqualTo(5);
            assertThat(instellingen.history())
                    .extracting(Changed::from, Changed::to)
                    .containsExactly(tuple("9", null), tuple("7", "9"), tuple(null, "7"));
            assertThat(instellingen.history(instellingen.history().get(0).number()))
                    .as("the next page")
                    .hasSize(2);
            em.flush();
            assertThatThrownBy(
                            () -> em.createNativeQuery("delete from instelling").executeUpdate())
                    .hasMessageContaining("alleen aangevuld");
        });
        assertThatCode(() -> PERIODE.check("P10D")).doesNotThrowAnyException();
    }

    private static void zet(Settings instellingen, String waarde) {
        instellingen.change(DAGEN, waarde, "Bea Beheer");
        instellingen.forget();
    }
}
