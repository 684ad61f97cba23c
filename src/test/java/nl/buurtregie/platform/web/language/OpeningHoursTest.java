package nl.buurtregie.platform.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.platform.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When somebody can call, in the language of the page; words that are not understood are not guessed at. */
class OpeningHoursTest {

    @AfterEach
    void end() {
        Spoken.end();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ma tot en met do, 9 tot 13 uur|Monday–Thursday, 9:00–13:00",
                "Maandag t/m vrijdag van 8.30 uur tot 17.00 uur.|Monday–Friday, 8:30–17:00",
                "ma-wo 9-12 en 13-17 uur|Monday–Wednesday, 9:00–12:00, 13:00–17:00",
                "ma, di en do 9:00–12:30|Monday, Tuesday, Thursday, 9:00–12:30",
                "ma tot en met do, 9 tot 13 uur en vr 9 tot 12 uur|Monday–Thursday, 9:00–13:00 · Friday, 9:00–12:00",
                "op zaterdag 10 tot 12 uur; zondag 13 tot 14 uur|Saturday, 10:00–12:00 · Sunday, 13:00–14:00"
            })
    void zoals_het_getypt_wordt_zo_wordt_het_gezegd(String typed, String english) {
        Spoken.begin(Language.ENGLISH, false);
        assertThat(OpeningHours.spoken(typed)).contains(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POLISH|poniedziałek–czwartek, 9:00–13:00",
                "TURKISH|Pazartesi–Perşembe, 9:00–13:00",
                "ARABIC|الاثنين–الخميس، 9:00–13:00",
                "UKRAINIAN|понеділок–четвер, 9:00–13:00"
            })
    void elke_taal_heeft_haar_eigen_dagen(Language language, String said) {
        Spoken.begin(language, false);
        assertThat(OpeningHours.spoken("ma tot en met do, 9 tot 13 uur")).contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "op afspraak",
                "ma tot en met do",
                "ma tot en met do, 9 tot 13 uur, niet in de zomer",
                "ma tot en met do, 9 tot 25 uur",
                "elke ochtend van 9 tot 12 uur",
                ""
            })
    void wat_niet_begrepen_wordt_blijft_zoals_het_is(String typed) {
        Spoken.begin(Language.POLISH, false);
        assertThat(OpeningHours.spoken(typed)).isEmpty();
    }

    @Test
    void in_het_nederlands_staat_wat_er_getypt_is() {
        Spoken.begin(Language.DUTCH, false);
        assertThat(OpeningHours.spoken("ma tot en met do, 9 tot 13 uur")).isEmpty();
    }
}
