package nl.buurtregie.platform.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.platform.Networks;
import nl.buurtregie.platform.audit.AddressPrint;
import nl.buurtregie.platform.web.address.ClientAddress;
import nl.buurtregie.platform.web.error.ErrorMapping;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database is away: nothing breaks on its brake, and none goes without. How servers count together is in SharedCountTest. */
class ThrottleTest {

    private static final Throttle.Kind SEND = Throttle.Kind.SEND;

    private final AtomicInteger gevraagd = new AtomicInteger();
    private final Schuifklok klok = new Schuifklok(Instant.parse("2026-11-24T14:00:00Z"));
    private final Throttle drempel =
            new Testobjecten(null, klok).met(SharedCount.class, telling()).maak(Throttle.class);

    @ParameterizedTest
    @CsvSource({"LOOK, 120", "PUBLIC, 300", "STEP, 120", "SEND, 10", "NOTE, 60"})
    void elke_soort_remt_ook_zonder_database(Throttle.Kind soort, int grens) {
        assertThat(IntStream.range(0, 350).filter(i -> drempel.allows(soort, "203.0.113.7")))
                .hasSize(grens);
        assertThat(drempel.allows(soort, "203.0.113.8")).isTrue();
        assertThat(gevraagd)
                .as("whoever floods us with what is refused asks the database nothing")
                .hasValue(soort == Throttle.Kind.NOTE ? 0 : 351);
    }

    /** Of the own organisation, of which many sit behind one address. */
    @ParameterizedTest
    @CsvSource({"SEND, 200, 10", "LOOK, 2400, 120", "NOTE, 60, 60"})
    void een_eigen_netwerk_mag_vaker(Throttle.Kind soort, int eigen, int ander) {
        Map.of("203.0.113.7", eigen, "2001:db8:0:7::1", eigen, "203.0.113.16", ander, "2001:db8:1::1", ander)
                .forEach((adres, grens) -> {
                    Throttle metEigen = metEigenNetwerk();
                    assertThat(IntStream.range(0, 2500).filter(i -> metEigen.allows(soort, adres)))
                            .as(adres)
                            .hasSize(grens);
                });
    }

    private Throttle metEigenNetwerk() {
        Config config = (Config) Proxy.newProxyInstance(
                ThrottleTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (zelf, methode, vraag) -> Optional.of("203.0.113.0/28, 2001:db8::/48")
                        .filter(netwerken -> vraag[0].equals("buurtregie.eigen.netwerk")));
        return new Testobjecten(null, klok)
                .met(SharedCount.class, telling())
                .met(Config.class, config)
                .maak(Throttle.class);
    }

    @Test
    void het_langste_is_een_uur() {
        assertThat(drempel.longest()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void wat_op_niets_uitliep_telt_niet_mee_waar_het_geteld_werd() {
        keren("203.0.113.7", 9);
        drempel.take(SEND, "203.0.113.7").orElseThrow().giveBack();
        assertThat(keren("203.0.113.7", 2)).isEqualTo(1);
    }

    @Test
    void een_netwerk_van_ipv6_is_een_adres() {
        assertThat(keren("2001:db8:1:2::1", 10)).isEqualTo(10);
        assertThat(drempel.allows(SEND, "2001:db8:1:2:ffff::2")).isFalse();
        assertThat(drempel.allows(SEND, "2001:db8:1:3::1")).isTrue();
        assertThat(drempel.allows(SEND, "geen adres")).isTrue();
    }

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
        klok.schuif(Duration.ofMinutes(5));
        assertThat(drempel.allows(SEND, "203.0.113.7")).isFalse();
        klok.schuif(Duration.ofMinutes(1));
        assertThat(drempel.allows(SEND, "203.0.113.7")).isTrue();
        assertThat(drempel.allows(SEND, "203.0.113.7")).isFalse();
        klok.schuif(Duration.ofHours(1));
        assertThat(keren("203.0.113.7", 20)).isEqualTo(10);
    }

    @Test
    void samen_mag_het_tweehonderd_keer_per_uur() {
        long gelukt = IntStream.range(0, 300)
                .filter(i -> drempel.allows(SEND, "198.51.100." + i))
                .count();
        assertThat(gelukt).isEqualTo(200);
        klok.schuif(Duration.ofHours(1));
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

    /** As the driver says it when the database is away. */
    private SharedCount telling() {
        AddressPrint afdruk = Testobjecten.zet(new AddressPrint(), "key", new byte[32]);
        DataSource weg = (DataSource) Proxy.newProxyInstance(
                ThrottleTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (bron, methode, waarden) -> {
                    gevraagd.incrementAndGet();
                    throw new SQLException("the database does not answer", "08001");
                });
        return Testobjecten.zet(Testobjecten.zet(new SharedCount(), "source", weg), "print", afdruk);
    }
}
