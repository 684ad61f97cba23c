package nl.buurtregie.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.watch.Condition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Functie("BEH-09")
@DisplayName("Vast werk dat niet lukt")
class RoundsVitalTest {

    private static final Instant BEGIN = Instant.parse("2026-12-01T06:00:00Z");

    private final Progress progress = new Progress();

    private void is(Condition condition, Duration after, String words) {
        assertThat(RoundsVital.judge(progress, BEGIN.plus(after), 12)).satisfies(reading -> {
            assertThat(reading.words()).contains(words);
            assertThat(reading.condition()).isEqualTo(condition);
        });
    }

    @Test
    @DisplayName("is eerst een aandachtspunt, na twee uur stuk, en weer goed zodra het lukt")
    void fails() {
        is(Condition.GOOD, Duration.ZERO, "Alle 12 vaste taken");
        progress.began("post versturen", BEGIN);
        progress.failed("post versturen");
        is(Condition.ATTENTION, Duration.ofMinutes(119), "de laatste keer niet: post versturen.");
        progress.began("post versturen", BEGIN.plus(Duration.ofHours(1)));
        progress.failed("post versturen");
        is(Condition.BROKEN, Duration.ofMinutes(121), "meer dan twee uur niet, of komt niet klaar: post versturen.");
        progress.began("post versturen", BEGIN.plus(Duration.ofHours(2)));
        progress.done("post versturen");
        is(Condition.GOOD, Duration.ofHours(2), "Alle 12");
    }

    @Test
    @DisplayName("loopt nog niet zolang het eerste werk na de start bezig is")
    void not_begun() {
        assertThat(RoundsVital.judge(progress, BEGIN, 0).condition()).isEqualTo(Condition.ATTENTION);
    }

    @Test
    @DisplayName("en dat niet klaar komt, is na twee uur stuk")
    void hangs() {
        progress.began("tellen", BEGIN);
        is(Condition.GOOD, Duration.ofMinutes(119), "Alle 12");
        is(Condition.BROKEN, Duration.ofMinutes(121), "tellen.");
    }
}
