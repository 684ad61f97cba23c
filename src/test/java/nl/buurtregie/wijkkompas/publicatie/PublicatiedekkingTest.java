package nl.buurtregie.wijkkompas.publicatie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Last of all classes: by then every road of a version has been walked. */
@Order(Integer.MAX_VALUE)
class PublicatiedekkingTest {

    @Test
    void elke_knoop_en_elke_pijl_is_gelopen() {
        System.out.println(Publicatiemotor.DEKKING.verslag("publicatie"));

        assertThat(Publicatiemotor.DEKKING.nietGelopen("publicatie")).isEmpty();
    }
}
