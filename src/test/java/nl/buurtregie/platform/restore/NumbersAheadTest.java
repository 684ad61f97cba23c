package nl.buurtregie.platform.restore;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;

/** A backup was put back: what was given after it was made is known outside. */
class NumbersAheadTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @Test
    void geen_nummer_dat_al_buiten_bekend_is_komt_nog_eens() {
        Testdatabase.proef(em -> {
            em.createNativeQuery("select setval('zaaknummer_2026', 343)").getSingleResult();
            em.createNativeQuery("select setval('partij_seq', 250000)").getSingleResult();
            em.createNativeQuery("select setval('zaaknummer_2027', 1, false)").getSingleResult();
            new Testobjecten(em, Clock.fixed(NOW, ZoneOffset.UTC))
                    .maak(NumbersAhead.class)
                    .afterRestore(NOW);
            assertThat(next(em, "zaaknummer_2026")).isEqualTo(444);
            assertThat(next(em, "partij_seq")).isGreaterThan(270_000);
            assertThat(next(em, "gesprek_seq"))
                    .as("an item of the calendar outside")
                    .isGreaterThan(100);
            assertThat(next(em, "zaaknummer_2027")).as("a year to come").isEqualTo(1);
            em.createNativeQuery("select setval('zaaknummer_2027', 1, false)").getSingleResult();
        });
    }

    private static long next(EntityManager em, String sequence) {
        return ((Number) em.createNativeQuery("select nextval('" + sequence + "')")
                        .getSingleResult())
                .longValue();
    }
}
