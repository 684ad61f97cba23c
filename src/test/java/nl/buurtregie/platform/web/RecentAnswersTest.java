package nl.buurtregie.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.watch.Condition;
import org.junit.jupiter.api.Test;

@Functie("BEH-09")
class RecentAnswersTest {

    private static final Duration VLUG = Duration.ofMillis(20);
    private static final Duration TRAAG = Duration.ofMillis(1_001);

    private final AtomicReference<Instant> nu = new AtomicReference<>(Instant.parse("2026-11-30T12:00:00Z"));
    private final RecentAnswers antwoorden = new RecentAnswers(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return nu.get();
        }
    });

    @Test
    void een_kwartier_later_telt_niets_meer_mee() {
        antwoorden.add(200, TRAAG);
        antwoorden.add(500, VLUG);
        nu.updateAndGet(toen -> toen.plusSeconds(14 * 60 + 59));
        antwoorden.add(
                503, Duration.ofSeconds(1)); // away is no fault of ours, and a second is not longer than a second
        assertThat(antwoorden.totals()).isEqualTo(new RecentAnswers.Totals(3, 1, 1));

        nu.updateAndGet(toen -> toen.plusSeconds(1));
        assertThat(antwoorden.totals()).isEqualTo(new RecentAnswers.Totals(1, 0, 0));
    }

    @Test
    void zegt_wat_mensen_merkten() {
        assertThat(AnswersVital.judge(new RecentAnswers.Totals(0, 0, 0)).words())
                .isEqualTo("In het laatste kwartier vroeg niemand iets.");
        assertThat(AnswersVital.judge(new RecentAnswers.Totals(1_200, 0, 0)))
                .extracting("condition", "words")
                .containsExactly(
                        Condition.GOOD,
                        "In het laatste kwartier is er 1.200 keer iets gevraagd. Geen antwoord duurde langer dan een seconde.");
        assertThat(AnswersVital.judge(new RecentAnswers.Totals(49, 40, 0)).condition())
                .as("te weinig om iets te zeggen")
                .isEqualTo(Condition.GOOD);
        assertThat(AnswersVital.judge(new RecentAnswers.Totals(100, 6, 0)).condition())
                .isEqualTo(Condition.ATTENTION);
        assertThat(AnswersVital.judge(new RecentAnswers.Totals(10, 0, 1)))
                .satisfies(gezien -> assertThat(gezien.words())
                        .endsWith("1 keer ging er bij ons iets mis; de reden staat in het logboek van de server."))
                .extracting("condition")
                .isEqualTo(Condition.ATTENTION);
    }
}
