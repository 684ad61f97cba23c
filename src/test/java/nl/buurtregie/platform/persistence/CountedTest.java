package nl.buurtregie.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {

    /** A list that stops says so, and a count that stops does not pretend to be one. */
    @Test
    void wat_niet_getoond_wordt_wordt_geteld_tot_duizend() {
        assertThat(new Counted(20).note(20, "de laatste %d")).isNull();
        assertThat(new Counted(63).note(20, "de laatste %d")).isEqualTo("Dit zijn de laatste 20, van 63.");
        assertThat(new Counted(51).note(1, "de laatste %d")).isEqualTo("Dit is de laatste, van 51.");
        assertThat(Counted.all(4_321).note(20, "de %d die het langst wachten"))
                .isEqualTo("Dit zijn de 20 die het langst wachten, van 1000 of meer.");
    }

    @Test
    void tellen_houdt_op() {
        Testdatabase.proef(em -> {
            assertThat(Counted.of(em.createNativeQuery("select n from generate_series(1, 5000) n")))
                    .isEqualTo(new Counted(Counted.AT_MOST));
            assertThat(Counted.of(em.createNativeQuery("select n from generate_series(1, 7) n")))
                    .isEqualTo(new Counted(7));
        });
    }
}
