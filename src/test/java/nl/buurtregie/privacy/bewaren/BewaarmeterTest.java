package nl.buurtregie.privacy.bewaren;

import static nl.buurtregie.platform.watch.Condition.ATTENTION;
import static nl.buurtregie.platform.watch.Condition.BROKEN;
import static nl.buurtregie.platform.watch.Condition.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import org.junit.jupiter.api.Test;

@Functie("BEH-09")
class BewaarmeterTest {

    private static final Instant NU = Instant.parse("2026-11-30T12:00:00Z");

    private static void zegt(List<Bewaarrondes.Ronde> rondes, boolean aan, Condition staat, String woorden) {
        zegt(rondes, aan, 0, staat, woorden);
    }

    private static void zegt(
            List<Bewaarrondes.Ronde> rondes, boolean aan, int wachtend, Condition staat, String woorden) {
        Reading gezien = Bewaarmeter.oordeel(rondes, aan, wachtend, Clock.fixed(NU, ZoneOffset.UTC));
        assertThat(gezien.words()).contains(woorden);
        assertThat(gezien.condition()).isEqualTo(staat);
    }

    /** @param klaar hours ago; null: cut off */
    private static Bewaarrondes.Ronde ronde(Integer klaar) {
        return new Bewaarrondes.Ronde(
                LocalDate.of(2026, 11, 30), NU, klaar == null ? null : NU.minusSeconds(klaar * 3600L), 0);
    }

    @Test
    void een_gemiste_nacht_mag_twee_niet_en_uit_is_uit() {
        zegt(List.of(), true, GOOD, "komende nacht");
        zegt(List.of(ronde(null), ronde(33)), true, GOOD, "die klaar kwam");
        zegt(List.of(ronde(null), ronde(57)), true, BROKEN, "blijft staan wat weg moet");
        zegt(List.of(ronde(null)), true, ATTENTION, "nog geen ronde helemaal klaar");
        zegt(List.of(ronde(9)), false, ATTENTION, "Dit staat uit");
    }

    @Test
    @Functie("PRI-06")
    void wat_op_een_bevestiging_wacht_vraagt_aandacht_maar_verbergt_niet_wat_kapot_is() {
        zegt(List.of(ronde(9)), true, 1, ATTENTION, "4.00 uur. Een deel gaat niet weg");
        zegt(List.of(), true, 1, ATTENTION, "komende nacht. Een deel gaat niet weg");
        zegt(List.of(ronde(57)), true, 1, BROKEN, "blijft staan wat weg moet");
    }
}
