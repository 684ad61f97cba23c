package nl.buurtregie.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final Instant MOMENT = Instant.parse("2026-11-29T11:15:00.123456Z");
    private static final LocalDate DAG = LocalDate.of(2026, 11, 29);
    private static final UUID KENMERK = UUID.fromString("00000000-0000-4000-8000-000000000001");

    enum Soort {
        WEL,
        NIET
    }

    record Rij(long id, int aantal, double lat, BigDecimal som, Soort soort, Instant op, LocalDate tot, UUID kenmerk) {}

    record Leeg(Long id, Double lat, Soort soort, Instant op, LocalDate tot) {}

    @Test
    void elke_kolom_wordt_wat_het_record_zegt() {
        Query vraag = vraag(new Object[] {
            7, 12L, 53.25, new BigDecimal("0.5"), "NIET", Timestamp.from(MOMENT), Date.valueOf(DAG), KENMERK.toString()
        });
        assertThat(Rows.of(vraag, Rij.class))
                .containsExactly(new Rij(7, 12, 53.25, new BigDecimal("0.5"), Soort.NIET, MOMENT, DAG, KENMERK));
    }

    @Test
    void leeg_blijft_leeg() {
        assertThat(Rows.of(vraag(new Object[5]), Leeg.class)).containsExactly(new Leeg(null, null, null, null, null));
    }

    @Test
    void een_code_die_niet_bestaat_wordt_geweigerd() {
        Query vraag = vraag(new Object[] {1, "MISSCHIEN"});
        assertThatThrownBy(() -> Rows.map(vraag, Long.class, Soort.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MISSCHIEN");
    }

    @Test
    void twee_kolommen_zijn_een_lijst_op_sleutel_in_hun_volgorde() {
        Query vraag = vraag(new Object[] {3, "drie"}, new Object[] {1, "een"}, new Object[] {2, "twee"});
        assertThat(Rows.map(vraag, Long.class, String.class).toString()).isEqualTo("{3=drie, 1=een, 2=twee}");
    }

    private static Query vraag(Object[]... rijen) {
        return (Query) Proxy.newProxyInstance(
                RowsTest.class.getClassLoader(),
                new Class<?>[] {Query.class},
                (query, methode, waarden) -> List.copyOf(Arrays.asList(rijen)));
    }
}
