package nl.buurtregie.gebied;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;

class IndelingenTest {

    @Test
    void de_meegeleverde_indeling_geldt_in_elk_jaar() {
        metIndelingen(indelingen -> {
            assertThat(indelingen.jaren()).containsExactly(2024);
            assertThat(indelingen.geldigIn(2016)).isEqualTo(2024);
            assertThat(indelingen.geldigIn(2026)).isEqualTo(2024);
        });
    }

    @Test
    void een_indeling_geldt_tot_de_volgende() {
        Testdatabase.proef(em -> {
            em.createNativeQuery("insert into indeling values (2018, 'proef', timestamptz '2018-01-01', 'proef'),"
                            + " (2030, 'proef', timestamptz '2030-01-01', 'proef')")
                    .executeUpdate();
            Indelingen indelingen = new Testobjecten(em, Clock.systemUTC()).maak(Indelingen.class);
            assertThat(indelingen.jaren()).containsExactly(2030, 2024, 2018);
            assertThat(indelingen.geldigIn(2000)).isEqualTo(2018);
            assertThat(indelingen.geldigIn(2023)).isEqualTo(2018);
            assertThat(indelingen.geldigIn(2024)).isEqualTo(2024);
            assertThat(indelingen.geldigIn(2029)).isEqualTo(2024);
            assertThat(indelingen.geldigIn(2099)).isEqualTo(2030);
        });
    }

    @Test
    void elke_buurt_ligt_in_een_wijk_en_in_de_gemeente_en_zonder_koppeling_nergens() {
        metIndelingen(indelingen -> {
            assertThat(indelingen.gebieden(2024, Niveau.BUURT))
                    .hasSize(151)
                    .extracting(Gebied::naam)
                    .isSorted();
            assertThat(indelingen.gebieden(2024, Niveau.WIJK)).hasSize(20);
            assertThat(indelingen.gebieden(2024, Niveau.GEMEENTE))
                    .containsExactly(new Gebied(Niveau.GEMEENTE, "GM0014", "Groningen"));
            assertThat(indelingen.ligging(2024, Niveau.BUURT))
                    .hasSize(151)
                    .allSatisfy((buurt, zichzelf) -> assertThat(zichzelf).isEqualTo(buurt));
            assertThat(indelingen.ligging(2024, Niveau.WIJK)).hasSize(151).containsEntry("BU00140000", "WK001400");
            assertThat(indelingen.ligging(2024, Niveau.GEMEENTE).values()).containsOnly("GM0014");
            assertThat(indelingen.ligging(2024, Niveau.KOMPASWIJK)).isEmpty();
            assertThat(indelingen.gebieden(2024, Niveau.STADSDEEL)).isEmpty();
            assertThat(indelingen.gebieden(1999, Niveau.BUURT)).isEmpty();
        });
    }

    @Test
    void inwoners_zijn_van_het_nieuwste_teljaar_niet_later_en_ontbreken_als_niemand_telde() {
        metBevolking((bevolking, jaren) -> {
            assertThat(bevolking.inwoners(2026))
                    .containsEntry("BU00140000", 4380)
                    .doesNotContainKey("BU00141706");
            assertThat(bevolking.inwoners(2010)).isEqualTo(bevolking.inwoners(2026));
            assertThat(bevolking.bron(2026)).isEqualTo("CBS 2016");
            jaren.accept(2020);
            assertThat(bevolking.inwoners(2019)).containsEntry("BU00140000", 4380);
            assertThat(bevolking.inwoners(2020)).hasSize(1).containsEntry("BU00140001", 7);
            assertThat(bevolking.bron(2024)).isEqualTo("Basisregistratie 2020");
        });
    }

    private static void metIndelingen(Consumer<Indelingen> werk) {
        Testdatabase.proef(em -> werk.accept(new Testobjecten(em, Clock.systemUTC()).maak(Indelingen.class)));
    }

    /** The second is for counting in another year: one buurt with a figure, one without. */
    private static void metBevolking(BiConsumer<Bevolking, Consumer<Integer>> werk) {
        Testdatabase.proef(em ->
                werk.accept(new Testobjecten(em, Clock.systemUTC()).maak(Bevolking.class), jaar -> em.createNativeQuery(
                                "insert into bevolking (buurt_code, jaar, inwoners, bron) values"
                                        + " ('BU00140001', ?1, 7, 'Basisregistratie'), ('BU00140000', ?1, null, 'Basisregistratie')")
                        .setParameter(1, jaar)
                        .executeUpdate()));
    }
}
