package nl.buurtregie.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.platform.Tegelijk;
import nl.buurtregie.platform.time.SharedClock;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final Instant TOEN = Instant.parse("2025-06-30T22:30:00Z");

    private final MovableClock klok = new MovableClock();

    @Test
    void de_klok_staat_op_nu_en_op_de_tijd_van_de_straat() {
        assertThat(Duration.between(klok.instant(), Instant.now()).abs()).isLessThan(Duration.ofSeconds(5));
        assertThat(klok.getZone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
    }

    @Test
    void een_proef_verzet_de_klok_voor_iedereen() {
        klok.shift(Duration.ofDays(42));
        Instant hier = klok.instant();
        Instant elders = Tegelijk.vraag(klok::instant).join();
        assertThat(Duration.between(Instant.now(), hier)).isGreaterThan(Duration.ofDays(41));
        assertThat(Duration.between(hier, elders)).isLessThan(Duration.ofSeconds(5));
        klok.shift(Duration.ZERO);
        assertThat(klok.instant()).isBefore(hier);
    }

    @Test
    void een_draad_kan_in_het_verleden_leven_terwijl_de_rest_nu_blijft() {
        List<Instant> gezien = new ArrayList<>();
        klok.at(TOEN, () -> {
            gezien.add(klok.instant());
            gezien.add(Tegelijk.vraag(klok::instant).join());
        });
        assertThat(gezien.get(0)).isEqualTo(TOEN);
        assertThat(gezien.get(1)).isAfter(TOEN.plus(Duration.ofDays(1)));
        assertThat(klok.instant()).isAfter(TOEN.plus(Duration.ofDays(1)));
    }

    @Test
    void om_half_een_in_de_zomernacht_is_het_hier_al_morgen() {
        klok.at(TOEN, () -> assertThat(LocalDate.now(klok)).isEqualTo(LocalDate.of(2025, 7, 1)));
    }

    @Test
    void in_een_andere_zone_is_het_dezelfde_tijd() {
        Clock utc = klok.withZone(ZoneOffset.UTC);
        klok.at(TOEN, () -> {
            assertThat(utc.instant()).isEqualTo(TOEN);
            assertThat(LocalDate.now(utc)).isEqualTo(LocalDate.of(2025, 6, 30));
        });
        klok.shift(Duration.ofDays(10));
        assertThat(utc.instant()).isAfter(Instant.now().plus(Duration.ofDays(9)));
        assertThat(utc.withZone(SharedClock.ZONE).getZone()).isEqualTo(SharedClock.ZONE);
        assertThat(utc.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void een_moment_in_een_moment_geeft_het_eerste_terug() {
        klok.at(TOEN, () -> {
            klok.at(TOEN.plusSeconds(60), () -> assertThat(klok.instant()).isEqualTo(TOEN.plusSeconds(60)));
            assertThat(klok.instant()).isEqualTo(TOEN);
        });
    }

    @Test
    void ook_na_een_fout_is_het_weer_nu() {
        assertThatThrownBy(() -> klok.at(TOEN, () -> {
                    throw new IllegalStateException("mis");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(klok.instant()).isAfter(TOEN.plus(Duration.ofDays(1)));
    }
}
