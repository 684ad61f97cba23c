package nl.buurtregie.platform.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.platform.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser says that somebody reads. */
class LanguageChoiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl|POLISH",
                "ar-SA,ar;q=0.9|ARABIC",
                "uk-UA,uk;q=0.9,ru;q=0.8,en;q=0.7|UKRAINIAN",
                "tr;q=0.4,en;q=0.9|ENGLISH",
                "de,fr;q=0.5|DUTCH",
                "ti,am;q=0.9,en;q=0.5|ENGLISH",
                "en-US,en;q=0.9,nl;q=0.1|DUTCH",
                "en,nl-BE|DUTCH",
                "en,nl;q=0|ENGLISH",
                "*|DUTCH",
                "en;q=veel|DUTCH",
                "|DUTCH"
            })
    void wie_ook_nederlands_leest_krijgt_de_tekst_die_geldt(String header, Language language) {
        assertThat(LanguageChoice.ofBrowser(header)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"300", "8000"})
    void een_onzinnig_lange_lijst_wordt_niet_gelezen(int lengte) {
        assertThat(LanguageChoice.ofBrowser("en" + ",en".repeat(lengte))).isEqualTo(Language.DUTCH);
    }
}
