package nl.buurtregie.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchDatesTest {

    private static final Clock NU = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), SharedClock.ZONE);

    @Test
    void een_dag_staat_er_zoals_mensen_hem_zeggen() {
        LocalDate dag = LocalDate.of(2026, 11, 26);
        assertThat(DutchDates.day(dag)).isEqualTo("do 26 november");
        assertThat(DutchDates.longDay(dag)).isEqualTo("donderdag 26 november");
        assertThat(DutchDates.withYear(dag)).isEqualTo("26 november 2026");
        assertThat(DutchDates.heading(dag)).isEqualTo("Donderdag 26 november 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,ma",
        "2026-11-24,di",
        "2026-11-25,wo",
        "2026-11-26,do",
        "2026-11-27,vr",
        "2026-11-28,za",
        "2026-11-29,zo"
    })
    void elke_weekdag_heeft_zijn_eigen_twee_letters(LocalDate dag, String letters) {
        assertThat(DutchDates.day(dag)).startsWith(letters + " ");
    }

    @Test
    void een_moment_is_de_tijd_van_hier() {
        assertThat(DutchDates.moment(Instant.parse("2026-11-23T18:40:00Z"), NU)).isEqualTo("ma 23 november, 19.40 uur");
        assertThat(DutchDates.moment(Instant.parse("2026-07-01T06:05:00Z"), NU)).isEqualTo("wo 1 juli, 8.05 uur");
    }

    @Test
    void een_moment_van_een_ander_jaar_noemt_het_jaar() {
        assertThat(DutchDates.moment(Instant.parse("2025-12-31T22:59:00Z"), NU))
                .isEqualTo("wo 31 december 2025, 23.59 uur");
        assertThat(DutchDates.moment(Instant.parse("2025-12-31T23:00:00Z"), NU)).isEqualTo("do 1 januari, 0.00 uur");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:00:00Z,net",
        "2026-11-24T08:59:01Z,net",
        "2026-11-24T08:59:00Z,1 minuut geleden",
        "2026-11-24T08:58:00Z,2 minuten geleden",
        "2026-11-24T08:00:01Z,59 minuten geleden",
        "2026-11-24T09:05:00Z,net"
    })
    void kort_geleden_wordt_in_minuten_gezegd(Instant moment, String woorden) {
        assertThat(DutchDates.ago(moment, NU)).isEqualTo(woorden);
    }

    @Test
    void langer_geleden_wordt_een_dag_en_een_tijd() {
        assertThat(DutchDates.ago(Instant.parse("2026-11-24T08:00:00Z"), NU)).isEqualTo("op di 24 november, 9.00 uur");
    }

    @Test
    void een_week_is_een_en_twee_zijn_weken() {
        assertThat(DutchDates.period(Period.ofDays(1))).isEqualTo("1 dag");
        assertThat(DutchDates.period(Period.ofWeeks(1))).isEqualTo("1 week");
        assertThat(DutchDates.period(Period.ofWeeks(6))).isEqualTo("6 weken");
        assertThat(DutchDates.period(Period.ofDays(10))).isEqualTo("10 dagen");
    }
}
