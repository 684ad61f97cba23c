package nl.buurtregie.platform.watch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.persistence.Database;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;

/** How busy this server keeps the database. */
@Functie("BEH-09")
class DatabaseVitalTest {

    /** A line that asks is at work. */
    private static Reading gezienVan(String naam) {
        Reading[] gezien = new Reading[1];
        Testdatabase.proef(em -> {
            noem(em, naam);
            gezien[0] = new Testobjecten(em, Clock.systemUTC())
                    .maak(DatabaseVital.class)
                    .read()
                    .orElseThrow();
            noem(em, "");
        });
        return gezien[0];
    }

    private static void noem(EntityManager em, String naam) {
        em.createNativeQuery("select set_config('application_name', ?1, true)")
                .setParameter(1, naam)
                .getSingleResult();
    }

    @Test
    void lijnen_van_een_andere_server_tellen_niet_mee() {
        assertThat(gezienVan(Database.LINES).words()).endsWith("Van de 40 verbindingen van deze server werkt er 1.");
        assertThat(gezienVan("buurtregie-ander").words()).endsWith("werken er 0.");
        assertThat(gezienVan("buurtregie").words()).endsWith("werken er 0.");
    }
}
