package nl.buurtregie.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, 10.0.0.1, true",
        "10.0.0.1, 10.0.0.2, false",
        "'10.0.0.1, 10.42.0.0/16', 10.42.255.255, true",
        "'10.0.0.1, 10.42.0.0/16', 10.43.0.0, false",
        "192.168.4.0/22, 192.168.7.9, true",
        "192.168.4.0/22, 192.168.8.0, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, ::1, false",
        "fd00::/8, fd12:3456::1, true",
        "fd00::/8, fe80::1, false",
        "10.42.0.0/16, ::ffff:10.42.0.1, true",
        "10.42.0.0/16, unknown, false",
        "10.42.0.0/16, dead.beef, false",
        "10.42.0.0/16, 10.42.0.300, false",
        "10.42.0.0/16, 10.42.0.1:8080, false",
        "'', 10.0.0.1, false"
    })
    void een_adres_is_in_een_netwerk_of_niet(String netwerken, String adres, boolean erin) {
        assertThat(Networks.of(netwerken).contains(adres)).isEqualTo(erin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"proxy", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/zes", "10.0.0/8", "fd00::/129", "10.0.0.256"})
    void wat_geen_netwerk_is_wordt_geweigerd(String woord) {
        assertThatThrownBy(() -> Networks.of("10.0.0.1, " + woord)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void zonder_netwerken_is_het_leeg() {
        assertThat(Networks.of(" , ").isEmpty()).isTrue();
        assertThat(Networks.of("::1").isEmpty()).isFalse();
    }
}
