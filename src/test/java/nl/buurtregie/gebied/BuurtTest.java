package nl.buurtregie.gebied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BuurtTest {

    /** Martinitoren and Hoofdstation: about 960 metres apart on the map. */
    private final Buurt martini = buurt("6.56822", "53.21930");

    private final Buurt station = buurt("6.56430", "53.21090");

    @Test
    void een_buurt_ligt_op_nul_meter_van_zichzelf() {
        assertThat(martini.afstandTot(martini)).isZero();
        assertThat(martini.afstandTot(6.56822, 53.21930)).isZero();
    }

    @Test
    void van_de_martinitoren_naar_het_station_is_een_kwartier_lopen() {
        assertThat(martini.afstandTot(station)).isCloseTo(971, within(15.0));
    }

    @Test
    void heen_is_even_ver_als_terug() {
        assertThat(martini.afstandTot(station)).isCloseTo(station.afstandTot(martini), within(0.1));
    }

    @Test
    void een_graad_naar_het_noorden_is_111_kilometer_en_naar_het_oosten_minder() {
        assertThat(buurt("6.5", "53.0").afstandTot(6.5, 54.0)).isCloseTo(111_320, within(1.0));
        assertThat(buurt("6.0", "53.2").afstandTot(7.0, 53.2)).isCloseTo(66_684, within(50.0));
    }

    private static Buurt buurt(String lon, String lat) {
        return new Buurt("BU0014", "Proefbuurt", null, new BigDecimal(lon), new BigDecimal(lat), 2024);
    }
}
