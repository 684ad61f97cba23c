package nl.buurtregie.loket;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.SharedClock;
import org.junit.jupiter.api.Test;

class RobotweringTest {

    private static final Instant NU = Instant.parse("2026-11-24T14:00:00Z");

    private final Robotwering robotwering =
            new Testobjecten(null, Clock.fixed(NU, SharedClock.ZONE)).maak(Robotwering.class);

    @Test
    @Regel("L1.1")
    void wie_sneller_is_dan_een_mens_of_invult_wat_niemand_ziet_komt_er_niet_door() {
        assertThatThrownBy(() -> robotwering.laatDoor(NU.minusMillis(3_900), ""))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> robotwering.laatDoor(null, null)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> robotwering.laatDoor(NU.minusSeconds(60), "http://koop.nu"))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void een_mens_merkt_er_niets_van() {
        assertThatCode(() -> robotwering.laatDoor(NU.minusSeconds(4), "")).doesNotThrowAnyException();
        assertThatCode(() -> robotwering.laatDoor(NU.minusSeconds(3_000), null)).doesNotThrowAnyException();
    }
}
