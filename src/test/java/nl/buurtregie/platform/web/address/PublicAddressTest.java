package nl.buurtregie.platform.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Optional;
import nl.buurtregie.Testobjecten;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class PublicAddressTest {

    @Test
    void een_browser_onthoudt_tls_een_jaar_ook_voor_namen_eronder_tenzij_dat_niet_kan() {
        assertThat(adres(null).transportSecurity()).isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(adres(true).transportSecurity()).isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(adres(false).transportSecurity()).isEqualTo("max-age=31536000");
    }

    private static PublicAddress adres(Boolean eronder) {
        Config config = (Config) Proxy.newProxyInstance(
                PublicAddressTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (object, methode, waarden) ->
                        Optional.ofNullable("buurtregie.hsts.subdomeinen".equals(waarden[0]) ? eronder : null));
        return new Testobjecten(null, Clock.systemUTC())
                .met(Config.class, config)
                .maak(PublicAddress.class);
    }
}
