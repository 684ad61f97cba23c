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

    private void begint(String what, Duration after) {
        progress.began(what, BEGIN.plus(after), Duration.ofHours(2));
    }

    @Test
    @DisplayName("is eerst een aandachtspunt, na twee uur stuk, en weer goed zodra het lukt")
    void fails() {
        is(Condition.GOOD, Duration.ZERO, "Alle 12 vaste taken");
        begint("post versturen", Duration.ZERO);
        progress.failed("post versturen", BEGIN.plusSeconds(1));
        is(Condition.ATTENTION, Duration.ofMinutes(119), "de laatste keer niet: post versturen.");
        begint("post versturen", Duration.ofHours(1));
        progress.failed("post versturen", BEGIN.plus(Duration.ofHours(1)));
        is(Condition.BROKEN, Duration.ofMinutes(121), "meer dan twee uur niet: post versturen. Het wordt vanzelf");
        begint("post versturen", Duration.ofHours(2));
        progress.done("post versturen");
        is(Condition.GOOD, Duration.ofHours(2), "Alle 12");
    }

    @Test
    @DisplayName("ook als het niet eens begon")
    void did_not_begin() {
        progress.failed("post versturen", BEGIN);
        is(Condition.ATTENTION, Duration.ZERO, "de laatste keer niet: post versturen.");
    }

    @Test
    @DisplayName("loopt nog niet zolang het eerste werk na de start bezig is")
    void not_begun() {
        assertThat(RoundsVital.judge(progress, BEGIN, 0).condition()).isEqualTo(Condition.ATTENTION);
    }

    @Test
    @DisplayName("en dat niet klaar komt, is na twee uur stuk, of na zo lang als het mag duren")
    void hangs() {
        begint("tellen", Duration.ZERO);
        progress.began("de ronde van de nacht", BEGIN, Duration.ofHours(6));
        is(Condition.GOOD, Duration.ofMinutes(119), "Alle 12");
        is(Condition.BROKEN, Duration.ofMinutes(121), "langer bezig dan het hoort: tellen.");
        progress.done("tellen");
        is(Condition.GOOD, Duration.ofMinutes(359), "Alle 12");
        is(Condition.BROKEN, Duration.ofMinutes(361), "langer bezig dan het hoort: de ronde van de nacht.");
    }

    @Test
    @DisplayName("en dat op ander werk wacht, wordt gezien: na een kwartier, en na een uur is het stuk")
    void waits() {
        progress.waits("nooddeuren sluiten", BEGIN);
        progress.began("de ronde van de nacht", BEGIN, Duration.ofHours(6));
        is(Condition.GOOD, Duration.ofMinutes(14), "Alle 12");
        is(
                Condition.ATTENTION,
                Duration.ofMinutes(16),
                "dan een kwartier op zijn beurt: nooddeuren sluiten. Nu bezig: de ronde");
        is(Condition.BROKEN, Duration.ofMinutes(61), "dan een uur op zijn beurt: nooddeuren sluiten.");
        begint("nooddeuren sluiten", Duration.ofMinutes(61));
        is(Condition.GOOD, Duration.ofMinutes(61), "Alle 12");
    }
}
