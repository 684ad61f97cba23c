package nl.buurtregie.platform.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Optional;
import nl.buurtregie.Regel;
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

    /** Whoever asks for another's new password may say any name or number in Host. */
    @Test
    @Regel("M36")
    void een_geheime_link_gaat_alleen_naar_het_ingestelde_adres_of_naar_deze_machine() {
        assertThat(geheim(null, "localhost:8093")).contains("http://localhost:8093");
        assertThat(geheim(null, "127.0.0.1:8093")).contains("http://127.0.0.1:8093");
        assertThat(geheim(null, "[::1]:8093")).contains("http://[::1]:8093");
        assertThat(geheim(null, "203.0.113.9")).isEmpty();
        assertThat(geheim(null, "evil.example")).isEmpty();
        assertThat(geheim("https://buurt.example", "203.0.113.9")).contains("https://buurt.example");
    }

    private static Optional<String> geheim(String ingesteld, String host) {
        HttpServletRequest vraag = (HttpServletRequest) Proxy.newProxyInstance(
                PublicAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (object, methode, waarden) -> switch (methode.getName()) {
                    case "getScheme" -> "http";
                    case "getRemoteAddr" -> "198.51.100.7";
                    case "getHeader" -> "Host".equals(waarden[0]) ? host : "evil.example";
                    default -> throw new IllegalStateException(methode.getName());
                });
        return adres(PublicAddress.SETTING, ingesteld).certain(vraag);
    }

    private static PublicAddress adres(Boolean eronder) {
        return adres("buurtregie.hsts.subdomeinen", eronder);
    }

    private static PublicAddress adres(String naam, Object waarde) {
        Config config = (Config) Proxy.newProxyInstance(
                PublicAddressTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (object, methode, waarden) -> Optional.ofNullable(naam.equals(waarden[0]) ? waarde : null));
        Testobjecten objecten = new Testobjecten(null, Clock.systemUTC()).met(Config.class, config);
        objecten.maak(Proxies.class).read();
        return objecten.maak(PublicAddress.class);
    }
}
