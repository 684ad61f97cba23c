package nl.buurtregie.platform.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.Networks;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.address.ClientAddress;
import nl.buurtregie.platform.web.error.ErrorMapping;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Throttle.Kind SEND = Throttle.Kind.SEND;

    private final Hand klok = new Hand();
    private final Throttle drempel = new Testobjecten(null, klok).maak(Throttle.class);

    @Test
    void tien_keer_per_uur_mag_en_de_elfde_keer_niet() {
        assertThat(keren("203.0.113.7", 10)).isEqualTo(10);
        assertThat(drempel.allows(SEND, "203.0.113.7")).isFalse();
        assertThat(drempel.allows(SEND, "203.0.113.8"))
                .as("een ander merkt er niets van")
                .isTrue();
        assertThat(drempel.allows(Throttle.Kind.LOOK, "203.0.113.7"))
                .as("kijken telt apart")
                .isTrue();
    }

    @Test
    void na_een_tijdje_mag_het_weer() {
        keren("203.0.113.7", 11);
        klok.verder(Duration.ofMinutes(5));
        assertThat(drempel.allows(SEND, "203.0.113.7")).isFalse();
        klok.verder(Duration.ofMinutes(1));
        assertThat(drempel.allows(SEND, "203.0.113.7")).isTrue();
        assertThat(drempel.allows(SEND, "203.0.113.7")).isFalse();
        klok.verder(Duration.ofHours(1));
        assertThat(keren("203.0.113.7", 20)).isEqualTo(10);
    }

    @Test
    void samen_mag_het_tweehonderd_keer_per_uur() {
        long gelukt = IntStream.range(0, 300)
                .filter(i -> drempel.allows(SEND, "198.51.100." + i))
                .count();
        assertThat(gelukt).isEqualTo(200);
        klok.verder(Duration.ofHours(1));
        assertThat(drempel.allows(SEND, "198.51.100.1")).isTrue();
    }

    @Test
    void wie_zelf_over_de_grens_is_verbruikt_niets_van_een_ander() {
        keren("203.0.113.7", 1_000);
        assertThat(IntStream.range(0, 190)
                        .filter(i -> drempel.allows(SEND, "198.51.100." + i))
                        .count())
                .isEqualTo(190);
    }

    @Test
    void alleen_onze_eigen_proxy_wordt_geloofd() {
        Networks proxy = Networks.of("10.0.0.1, 10.0.0.2");
        assertThat(ClientAddress.of("203.0.113.7", "1.2.3.4", proxy)).isEqualTo("203.0.113.7");
        assertThat(ClientAddress.of("10.0.0.1", "1.2.3.4, 203.0.113.9, 10.0.0.2", proxy))
                .isEqualTo("203.0.113.9");
        assertThat(ClientAddress.of("10.0.0.1", null, proxy)).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.of("10.0.0.1", " , ", proxy)).isEqualTo("10.0.0.1");
    }

    @Test
    void een_geheim_in_een_pad_komt_in_geen_logregel() {
        assertThat(ErrorMapping.withoutSecrets("/volg/" + "Ab3_-xYz".repeat(4) + "/stoppen"))
                .isEqualTo("/volg/…/stoppen");
        assertThat(ErrorMapping.withoutSecrets("/bemiddelingen/2026-0361/intake"))
                .isEqualTo("/bemiddelingen/2026-0361/intake");
    }

    private long keren(String adres, int aantal) {
        return IntStream.range(0, aantal)
                .filter(i -> drempel.allows(SEND, adres))
                .count();
    }

    /** A clock that goes when it is pushed. */
    private static final class Hand extends Clock {

        private Instant nu = Instant.parse("2026-11-24T14:00:00Z");

        void verder(Duration tijd) {
            nu = nu.plus(tijd);
        }

        @Override
        public ZoneId getZone() {
            return SharedClock.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return nu;
        }
    }
}
