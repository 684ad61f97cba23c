package nl.buurtregie.platform.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeafTest {

    /** Sixty-three rows in pages of twenty: each says what it shows, and the last leads nowhere. */
    @Test
    void elke_bladzijde_zegt_wat_zij_toont_en_waar_de_rest_is() {
        Leaf eerste = Leaf.of(null, 20, 63);
        assertThat(eerste.note()).isEqualTo("Dit zijn de laatste 20, van 63.");
        assertThat(eerste.next("/lijst?blad=")).isEqualTo("/lijst?blad=2");
        assertThat(eerste.noteInOrder()).isEqualTo("Dit zijn de eerste 20, van 63.");
        assertThat(Leaf.of("4", 20, 63).noteInOrder()).isEqualTo("Dit zijn de laatste 3, van 63.");
        assertThat(Leaf.of("2", 20, 63).skip()).isEqualTo(20);
        assertThat(Leaf.of("2", 20, 63).note()).isEqualTo("Dit zijn de volgende 20, van 63.");
        Leaf laatste = Leaf.of("4", 20, 63);
        assertThat(laatste.note()).isEqualTo("Dit zijn de oudste 3, van 63.");
        assertThat(laatste.next("/lijst?blad=")).isNull();
    }

    @Test
    void wat_geen_bladzijde_is_is_de_eerste() {
        for (String anders : new String[] {"0", "5", "-1", "twee", "99999999999"}) {
            assertThat(Leaf.of(anders, 20, 63)).isEqualTo(Leaf.of(null, 20, 63));
        }
        assertThat(Leaf.of(null, 20, 20).note()).isNull();
        assertThat(Leaf.of(null, 20, 0).next("/lijst?blad=")).isNull();
    }
}
