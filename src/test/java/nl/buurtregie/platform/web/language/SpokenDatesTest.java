package nl.buurtregie.platform.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and periods as each language writes them, and refusals in it. */
class SpokenDatesTest {

    @AfterEach
    void end() {
        Spoken.end();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DUTCH|maandag 30 november|30 november 2026|2 jaar|18 maanden|8 weken",
                "ENGLISH|Monday 30 November|30 November 2026|2 years|18 months|8 weeks",
                "POLISH|poniedziałek, 30 listopada|30 listopada 2026|2 lata|18 miesięcy|8 tygodni",
                "TURKISH|30 Kasım Pazartesi|30 Kasım 2026|2 yıl|18 ay|8 hafta",
                "ARABIC|الاثنين 30 نوفمبر|30 نوفمبر 2026|سنتان|18 شهرًا|8 أسابيع",
                "UKRAINIAN|понеділок, 30 листопада|30 листопада 2026 р.|2 роки|18 місяців|8 тижнів"
            })
    void elke_taal_schrijft_het_zoals_het_hoort(
            Language language, String day, String year, String years, String months, String weeks) {
        Spoken.begin(language, false);
        LocalDate date = LocalDate.of(2026, 11, 30);
        assertThat(SpokenDates.longDay(date)).isEqualTo(day);
        assertThat(SpokenDates.withYear(date)).isEqualTo(year);
        assertThat(SpokenDates.period(Period.ofYears(2))).isEqualTo(years);
        assertThat(SpokenDates.period(Period.ofMonths(18))).isEqualTo(months);
        assertThat(SpokenDates.period(Period.ofWeeks(8))).isEqualTo(weeks);
    }

    /** A rule that a resident never met before is not shown in Dutch either. */
    @ParameterizedTest
    @CsvSource({"L2.1,Write down what you would like to tell.", "Z9.9,This is not possible in this way. Please call us."
    })
    void een_weigering_is_in_de_taal_van_de_pagina(String rule, String sentence) {
        RuleViolation refused = new RuleViolation(rule, "Schrijf op wat u wilt vertellen.");
        assertThat(Spoken.refusal(refused)).isEqualTo("Schrijf op wat u wilt vertellen.");
        Spoken.begin(Language.ENGLISH, false);
        assertThat(Spoken.refusal(refused)).isEqualTo(sentence);
        assertThat(Spoken.refusal(new RuleViolation(rule, "{hulp.fout.bereiken}")))
                .isEqualTo("Fill in your phone number or your e-mail address.");
    }
}
