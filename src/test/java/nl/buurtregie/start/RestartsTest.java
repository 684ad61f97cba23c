package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestartsTest {

    @Test
    void steeds_later_niet_eindeloos_en_na_een_goede_tijd_weer_van_voren_af_aan() {
        Restarts keren = new Restarts();
        Instant open = Instant.parse("2026-11-30T12:00:00Z");
        Instant dood = open.plusSeconds(30);
        Duration vorige = Duration.ZERO;
        for (int keer = 0; keer < 5; keer++) {
            Duration wacht = keren.next(open, dood).orElseThrow();
            assertThat(wacht).isGreaterThan(vorige);
            vorige = wacht;
        }
        assertThat(keren.next(open, dood)).isEmpty();
        assertThat(keren.next(open, open.plus(Duration.ofMinutes(10)))).isEqualTo(Optional.of(Duration.ofSeconds(2)));
    }
}
