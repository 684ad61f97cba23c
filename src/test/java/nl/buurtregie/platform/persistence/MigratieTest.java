package nl.buurtregie.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class MigratieTest {

    @Test
    void een_lege_database_krijgt_het_hele_schema_en_een_tweede_keer_verandert_niets() {
        DataSource bron = Testdatabase.leeg("migratie_leeg");
        Testdatabase.database(bron).migrate();
        String eerst = vraag(bron, "select count(*) || ' ' || max(installed_rank) from flyway_schema_history");
        Testdatabase.database(bron).migrate();
        assertThat(vraag(bron, "select count(*) || ' ' || max(installed_rank) from flyway_schema_history"))
                .isEqualTo(eerst);
        assertThat(vraag(bron, "select count(*) from flyway_schema_history where not success"))
                .isEqualTo("0");
        assertThat(vraag(bron, "select count(*) from wijk")).isEqualTo("20");
    }

    @Test
    void tabellen_van_de_motor_die_er_al_zijn_staan_niet_in_de_weg() {
        DataSource bron = Testdatabase.leeg("migratie_motor");
        doe(bron, "create table act_ru_task (id_ varchar(64) primary key)");
        Testdatabase.database(bron).migrate();
        assertThat(vraag(bron, "select count(*) from buurt")).isNotEqualTo("0");
    }

    @Test
    void een_database_van_een_nieuwer_programma_wordt_niet_aangeraakt() {
        DataSource bron = Testdatabase.leeg("migratie_nieuwer");
        Testdatabase.database(bron).migrate();
        doe(
                bron,
                "insert into flyway_schema_history select 900, '900', 'later', 'SQL', 'V900__later.sql', 1, 'x', now(),"
                        + " 1, true");
        assertThatThrownBy(() -> Testdatabase.database(bron).migrate())
                .isInstanceOf(SchemaTooNew.class)
                .hasMessageContaining("900");
    }

    @Test
    void een_database_die_er_is_antwoordt() {
        assertThat(Testdatabase.database(Testdatabase.leeg("migratie_antwoord")).answers())
                .isTrue();
    }

    @Test
    void elke_buurt_ligt_in_een_wijk_en_ergens_in_groningen() {
        Testdatabase.proef(em -> {
            assertThat(em.createNativeQuery(
                                    "select b.naam from buurt b left join wijk w on w.code = b.wijk_code"
                                            + " where w.code is null or b.lon not between 6.4 and 6.9 or b.lat not between 53.1 and 53.4")
                            .getResultList())
                    .isEmpty();
        });
    }

    private static void doe(DataSource bron, String sql) {
        try (Connection verbinding = bron.getConnection();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        } catch (SQLException mislukt) {
            throw new IllegalStateException(sql, mislukt);
        }
    }

    private static String vraag(DataSource bron, String sql) {
        try (Connection verbinding = bron.getConnection();
                Statement opdracht = verbinding.createStatement();
                ResultSet rij = opdracht.executeQuery(sql)) {
            rij.next();
            return rij.getString(1);
        } catch (SQLException mislukt) {
            throw new IllegalStateException(sql, mislukt);
        }
    }
}
