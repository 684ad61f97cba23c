package nl.buurtregie.overlast;

import static nl.buurtregie.overlast.Overlastwereld.BUREN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.buurtregie.overlast.begrip.Actie;
import org.junit.jupiter.api.Test;

/** What was written about a problem goes after its term, also the second time. */
class ProbleembewaringTest {

    @Test
    void de_plek_van_elke_melding_over_buren_gaat_mee_en_wat_weer_begon_gaat_nog_eens() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.zie(BUREN, Actie.OPGERUIMD);
            wereld.em.flush();
            wereld.klokVooruit(Duration.ofDays(2_000));
            Probleembewaring bewaring = wereld.maak(Probleembewaring.class);
            assertThat(bewaring.ruimOp(10)).isOne();
            assertThat(wereld.tel("select count(*) from overlastmelding m join probleem p on p.id = m.probleem_id"
                            + " join buurt b on b.code = p.buurt_code where m.lat = b.lat and m.lon = b.lon"
                            + " and m.nauwkeurig is null"))
                    .as("the door")
                    .isOne();
            assertThat(bewaring.ruimOp(10)).isZero();

            wereld.klokVooruit(Duration.ofDays(1));
            wereld.em
                    .createNativeQuery("update probleem set gesloten_op = ?1, uitleg = 'nog eens' where id = ?2")
                    .setParameter(1, java.sql.Timestamp.from(wereld.nu()))
                    .setParameter(2, probleem.id())
                    .executeUpdate();
            wereld.klokVooruit(Duration.ofDays(2_000));
            assertThat(bewaring.ruimOp(10)).as("it began again, and ended").isOne();
            assertThat(wereld.tel("select count(*) from probleem where uitleg is not null"))
                    .isZero();
        });
    }
}
