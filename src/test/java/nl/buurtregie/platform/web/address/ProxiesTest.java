package nl.buurtregie.platform.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.buurtregie.Testobjecten;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A proxy that nobody named makes one address of all visitors: that is said at the start, or at the first who comes through it. */
class ProxiesTest {

    private static final String ADRES = "buurtregie.adres";

    private final Logger log = Logger.getLogger(Proxies.class.getName());
    private final List<String> gezegd = new ArrayList<>();
    private final Handler oor = new Handler() {
        @Override
        public void publish(LogRecord regel) {
            gezegd.add(regel.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void luister() {
        log.addHandler(oor);
        log.setUseParentHandlers(false);
    }

    @AfterEach
    void luisterNietMeer() {
        log.removeHandler(oor);
        log.setUseParentHandlers(true);
    }

    @Test
    void een_adres_met_tls_zonder_bekende_proxy_waarschuwt_bij_het_starten() {
        Proxies proxies = met(Map.of(ADRES, "https://buurt.example"));
        proxies.start(null);
        assertThat(gezegd).singleElement().asString().contains("BUURTREGIE_PROXY_VERTROUWD names no proxy");
        assertThat(proxies.warnings()).singleElement().asString().contains("BUURTREGIE_PROXY_VERTROUWD");
        proxies.notice(van("10.88.0.1", "203.0.113.9"));
        assertThat(gezegd)
                .as("in a container nobody can guess it")
                .hasSize(2)
                .last()
                .asString()
                .contains("10.88.0.1");
    }

    @Test
    void met_een_bekende_proxy_of_zonder_tls_is_er_niets_te_zeggen() {
        for (Map<String, String> goed : List.of(
                Map.of(ADRES, "https://buurt.example", Proxies.SETTING, "10.0.0.1"),
                Map.of(ADRES, "https://buurt.example", Proxies.SETTING, "fd00::/8, 10.0.0.0/16"),
                Map.of(ADRES, "http://buurt.example"),
                Map.<String, String>of())) {
            Proxies proxies = met(goed);
            proxies.start(null);
            proxies.notice(van("10.0.0.1", null));
            assertThat(proxies.warnings()).as(goed.toString()).isEmpty();
        }
        assertThat(gezegd).isEmpty();
    }

    @Test
    void wie_voor_een_ander_spreekt_zonder_bekend_te_zijn_wordt_een_keer_genoemd() {
        Proxies proxies = met(Map.of(Proxies.SETTING, "10.0.0.1"));
        proxies.notice(van("10.0.0.1", "203.0.113.9"));
        assertThat(proxies.warnings()).isEmpty();
        proxies.notice(van("10.0.0.2", "203.0.113.9"));
        proxies.notice(van("10.0.0.2", "203.0.113.9"));
        assertThat(gezegd).singleElement().asString().contains("10.0.0.2").doesNotContain("203.0.113.9");
        assertThat(proxies.warnings()).hasSize(1).first().asString().doesNotContain("10.0.0.2");
    }

    private static Proxies met(Map<String, String> instellingen) {
        Config config = (Config) Proxy.newProxyInstance(
                ProxiesTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (object, methode, waarden) -> Optional.ofNullable(instellingen.get(waarden[0])));
        Proxies proxies = new Testobjecten(null, Clock.systemUTC())
                .met(Config.class, config)
                .maak(Proxies.class);
        proxies.read();
        return proxies;
    }

    private static HttpServletRequest van(String adres, String namens) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ProxiesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (object, methode, waarden) -> methode.getName().equals("getRemoteAddr") ? adres : namens);
    }
}
