package nl.buurtregie.wijkkompas.straat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;

class StraatkwartalenTest {

    @Test
    void het_laatste_jaar_is_van_nu_en_eerdere_hooguit_een_minuut_oud() {
        Testdatabase.proef(em -> {
            Schuifklok klok = new Schuifklok(Instant.parse("2026-11-24T09:00:00Z"));
            Straatkwartalen kwartalen = new Testobjecten(em, klok).maak(Straatkwartalen.class);
            probleem(em, 1, "2025-12-31");
            probleem(em, 2, "2026-01-01");
            assertThat(kwartalen.tel(2025, 2).get("afval")).containsExactly(0, 0, 0, 1, 1, 0, 0, 0);

            probleem(em, 3, "2025-12-31");
            probleem(em, 4, "2026-01-01");
            assertThat(kwartalen.tel(2025, 2).get("afval")).containsExactly(0, 0, 0, 1, 2, 0, 0, 0);

            klok.schuif(Duration.ofMinutes(1));
            assertThat(kwartalen.tel(2025, 2).get("afval")).containsExactly(0, 0, 0, 2, 2, 0, 0, 0);
        });
    }

    private static void probleem(EntityManager em, long melding, String op) {
        em.createNativeQuery("insert into feit_overlastmelding (melding, op, buurt_code, wijk_code, indeling, groep,"
                        + " categorie, bron, actie, nieuw) values (?1, cast(?2 as date), 'BU', 'WK', 2024, 'afval', 'afval/x',"
                        + " 'BEWONER', 'NIETS', true)")
                .setParameter(1, melding)
                .setParameter(2, op)
                .executeUpdate();
    }
}
