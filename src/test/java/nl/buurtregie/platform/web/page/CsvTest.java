package nl.buurtregie.platform.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final int RIJEN = 100_000;

    /** Each row is made when the one before it has been written, and nobody keeps it: a reader of row n never waits for the last. */
    @Test
    @Functie("KOM-17")
    void honderdduizend_rijen_gaan_een_voor_een_door_zonder_dat_iets_ze_bewaart() throws IOException {
        List<WeakReference<List<String>>> gemaakt = new ArrayList<>();
        AtomicLong geschreven = new AtomicLong();
        AtomicLong achterstand = new AtomicLong();
        Stream<List<String>> rijen = IntStream.range(0, RIJEN).mapToObj(nummer -> {
            achterstand.accumulateAndGet(nummer * 30L - geschreven.get(), Math::max);
            List<String> rij = new ArrayList<>(List.of(String.format("%06d", nummer), "x".repeat(20)));
            if (nummer % 1_000 == 0) {
                gemaakt.add(new WeakReference<>(rij));
            }
            return rij;
        });
        OutputStream uit = new OutputStream() {
            @Override
            public void write(int een) {
                geschreven.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int vanaf, int aantal) {
                geschreven.addAndGet(aantal);
            }
        };

        Csv.body(List.of("nummer", "tekst"), rijen).write(uit);

        assertThat(geschreven.get()).isGreaterThan(RIJEN * 28L);
        assertThat(achterstand.get()).as("wat nog niet buiten is").isLessThan(200_000);
        System.gc();
        assertThat(gemaakt).hasSize(RIJEN / 1_000);
        assertThat(gemaakt.subList(0, 90))
                .as("rijen die nog ergens staan")
                .filteredOn(een -> een.get() != null)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 50", "-2+3", "-", "@som", "\tmee", "=cmd|' /C calc'!A0"})
    void wat_op_een_formule_lijkt_wordt_tekst(String cel) {
        assertThat(Csv.harmless(cel)).isEqualTo("'" + cel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-2", "-1,5", "2026-0361", "Rook, \"veel\"", "a=b"})
    void gewone_tekst_blijft_zoals_hij_is(String cel) {
        assertThat(Csv.harmless(cel)).isEqualTo(cel);
    }
}
