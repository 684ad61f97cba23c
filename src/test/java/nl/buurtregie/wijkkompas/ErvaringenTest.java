package nl.buurtregie.wijkkompas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.loket.Enquetevraag;
import nl.buurtregie.loket.Oordeel;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.time.SharedClock;
import org.junit.jupiter.api.Test;

class ErvaringenTest {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), SharedClock.ZONE);

    @Test
    void geteld_wordt_per_jaar_wijk_en_afloop() {
        Testdatabase.proef(em -> {
            em.createNativeQuery("insert into enquete_antwoord (id, wijk_code, kwartaal,"
                            + " resultaatgroep, geholpen, gehoord, beter, aanraden, cijfer) select gen_random_uuid(), w, k, g, a, a, 'BEETJE', 'NEE', c"
                            + " from (values ('WK001400', '2026-K1', 'GOED', 'JA', 8), ('WK001400', '2026-K4', 'ANDERS',"
                            + " 'NEE', 3), ('WK001401', '2026-K4', 'GOED', 'JA', 9), ('WK001400', '2024-K2', 'GOED',"
                            + " 'JA', 7)) v(w, k, g, a, c)")
                    .executeUpdate();
            Ervaringen ervaringen = new Testobjecten(em, KLOK).maak(Ervaringen.class);
            assertThat(ervaringen.jaren()).containsExactly(2026, 2025, 2024);
            Ervaringen.Telling alles = ervaringen.tel(2026, "", "");
            assertThat(alles.aantal()).isEqualTo(3);
            assertThat(alles.aantallen().get(Enquetevraag.GEHOLPEN))
                    .isEqualTo(Map.of(Oordeel.JA, 2, Oordeel.BEETJE, 0, Oordeel.NEE, 1));
            assertThat(alles.aantallen().get(Enquetevraag.AANRADEN).get(Oordeel.NEE))
                    .isEqualTo(3);
            assertThat(ervaringen.tel(2026, "WK001400", "").som()).isEqualTo(11);
            assertThat(ervaringen.tel(2026, "WK001400", "GOED").aantal()).isEqualTo(1);
            assertThat(ervaringen.tel(2025, "", "").aantal()).isZero();
        });
    }

    @Test
    void onder_de_vijf_is_te_weinig_en_een_gemiddelde_staat_op_een_half_punt() {
        assertThat(new Ervaringen.Telling(4, 32, Map.of()).isTeWeinig()).isTrue();
        assertThat(new Ervaringen.Telling(5, 37, Map.of()).isTeWeinig()).isFalse();
        assertThat(new Ervaringen.Telling(5, 37, Map.of()).gemiddeldCijfer()).isEqualTo("7,5");
        assertThat(new Ervaringen.Telling(5, 40, Map.of()).gemiddeldCijfer()).isEqualTo("8");
        assertThat(new Ervaringen.Telling(7, 47, Map.of()).gemiddeldCijfer()).isEqualTo("6,5");
    }
}
