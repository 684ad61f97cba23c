package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.buurtregie.Regel;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AdresTest {

    @ParameterizedTest
    @ValueSource(strings = {"9741AB", "9741 AB", "9741ab", " 9741\tab ", "9 7 4 1 a b"})
    void een_postcode_mag_op_elke_manier_getypt_zijn(String getypt) {
        assertThat(new Adres(null, getypt, 1, null).postcode()).isEqualTo("9741AB");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "0741AB",
                "974AB",
                "97411AB",
                "9741A",
                "9741ABC",
                "AB9741",
                "9741-AB",
                "٩٧٤١AB",
                "9741ÄB",
                "9741 AB; drop",
                "<b>",
                "\u0000",
                "9741😀"
            })
    @Regel("B1.2")
    void iets_anders_is_geen_postcode(String getypt) {
        weigert("B1.2", "postcode", () -> new Adres(null, getypt, 1, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 100_000, Integer.MAX_VALUE})
    @Regel("B1.2")
    void een_huisnummer_buiten_de_grenzen_bestaat_niet(int huisnummer) {
        weigert("B1.2", "huisnummer", () -> new Adres(null, "9741AB", huisnummer, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 99_999})
    void een_huisnummer_binnen_de_grenzen_mag(int huisnummer) {
        assertThat(new Adres(null, "9741AB", huisnummer, null).huisnummer()).isEqualTo(huisnummer);
    }

    @Test
    void twee_schrijfwijzen_zijn_hetzelfde_adres() {
        assertThat(new Adres("Windroosweg", "9799 zx", 7, "a")).isEqualTo(new Adres("Windroosweg", "9799ZX", 7, "a"));
    }

    @Test
    void wat_er_ook_getypt_wordt_er_komt_een_adres_of_een_zin_uit() {
        Random toeval = new Random(20261124);
        int goed = 0;
        for (int i = 0; i < 20_000; i++) {
            String postcode = tekst(toeval);
            int huisnummer = toeval.nextInt(4) == 0 ? toeval.nextInt() : 1 + toeval.nextInt(200);
            try {
                Adres adres = new Adres(null, postcode, huisnummer, null);
                assertThat(adres.postcode()).matches("[1-9][0-9]{3}[A-Z]{2}");
                assertThat(adres.huisnummer()).isBetween(1, 99_999);
                goed++;
            } catch (RuleViolation zin) {
                assertThat(zin.rule()).isEqualTo("B1.2");
            }
        }
        assertThat(goed).as("een deel van het toeval is goed").isGreaterThan(100);
    }

    /** Mostly what somebody could mean, now and then anything. */
    private static String tekst(Random toeval) {
        if (toeval.nextInt(3) > 0) {
            String letters = toeval.nextBoolean() ? "ab" : "Z Z";
            return toeval.nextInt(10_000) + (toeval.nextBoolean() ? " " : "") + letters;
        }
        StringBuilder anders = new StringBuilder();
        for (int i = toeval.nextInt(12); i > 0; i--) {
            anders.appendCodePoint(toeval.nextInt(Character.MAX_CODE_POINT + 1));
        }
        return anders.toString();
    }
}
