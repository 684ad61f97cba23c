package nl.buurtregie.privacy.bewaren;

import static nl.buurtregie.platform.watch.Condition.ATTENTION;
import static nl.buurtregie.platform.watch.Condition.BROKEN;
import static nl.buurtregie.platform.watch.Condition.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import org.junit.jupiter.api.Test;

@Functie("BEH-09")
class BewaarmeterTest {

    private static final Instant NU = Instant.parse("2026-11-30T12:00:00Z");

    private static Reading zegt(Bewaarrondes.Ronde ronde, boolean aan, Condition staat, String woorden) {
        return zegt(ronde, aan, 0, staat, woorden);
    }

    private static Reading zegt(Bewaarrondes.Ronde ronde, boolean aan, int wachtend, Condition staat, String woorden) {
        Reading gezien =
                Bewaarmeter.oordeel(Optional.ofNullable(ronde), aan, wachtend, Clock.fixed(NU, ZoneOffset.UTC));
        assertThat(gezien.words()).contains(woorden);
        assertThat(gezien.condition()).isEqualTo(staat);
        return gezien;
    }

    private static Bewaarrondes.Ronde klaar(int urenGeleden) {
        return new Bewaarrondes.Ronde(LocalDate.of(2026, 11, 30), NU, NU.minusSeconds(urenGeleden * 3600L), 0);
    }

    private static Bewaarrondes.Ronde begonnen(int urenGeleden) {
        return new Bewaarrondes.Ronde(LocalDate.of(2026, 11, 30), NU.minusSeconds(urenGeleden * 3600L), null, 0);
    }

    @Test
    void een_gemiste_nacht_mag_twee_niet_en_uit_is_uit() {
        zegt(null, true, GOOD, "komende nacht");
        zegt(klaar(33), true, GOOD, "die klaar kwam");
        zegt(klaar(57), true, BROKEN, "blijft staan wat weg moet");
        zegt(klaar(9), false, ATTENTION, "Dit staat uit");
    }

    @Test
    void wie_nooit_klaar_komt_is_te_laat_vanaf_de_eerste_die_begon() {
        assertThat(zegt(begonnen(9), true, ATTENTION, "nog geen ronde helemaal klaar")
                        .measures())
                .isNotEmpty();
        zegt(begonnen(57), true, BROKEN, "nog geen ronde helemaal klaar. De eerste begon:");
    }

    @Test
    @Functie("PRI-06")
    void wat_op_een_bevestiging_wacht_vraagt_aandacht_maar_verbergt_niet_wat_kapot_is() {
        zegt(klaar(9), true, 1, ATTENTION, "4.00 uur. Een deel gaat niet weg");
        zegt(null, true, 1, ATTENTION, "komende nacht. Een deel gaat niet weg");
        zegt(klaar(57), true, 1, BROKEN, "blijft staan wat weg moet");
    }
}
