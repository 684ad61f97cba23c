package nl.buurtregie.platform.persistence;

import static nl.buurtregie.platform.persistence.Testdatabase.doe;
import static nl.buurtregie.platform.persistence.Testdatabase.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.buurtregie.Functie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.ds.PGSimpleDataSource;

/** A server of before goes on working, while a newer one makes a column of another type. */
class OldPlansTest {

    private static final String ANDER_TYPE = "alter table proef alter column naam type varchar(";

    @BeforeEach
    void begin() {
        Verbindingen.vergeet();
    }

    @Test
    @Functie("UIT-08")
    void een_kolom_van_een_ander_type_breekt_niets_op_een_server_die_doorwerkt() throws SQLException {
        DataSource bron = Testdatabase.leeg("plannen");
        doe(bron, "create table proef (id int primary key, naam varchar(10)); insert into proef values (1, 'een')");
        WatchedSource pool = new WatchedSource();
        pool.setURL(((PGSimpleDataSource) bron).getURL());
        try (Connection los = pool.getConnection("postgres", "postgres");
                Connection bezig = pool.getConnection("postgres", "postgres")) {
            los.setAutoCommit(false);
            bezig.setAutoCommit(false);
            leesVijfKeer(los);
            los.commit();
            leesVijfKeer(bezig);
            bezig.commit();
            doe(bron, ANDER_TYPE + "20)");
            assertThatThrownBy(() -> lees(los)).hasMessageContaining("cached plan must not change result type");
            los.rollback();
            leesVijfKeer(los);
            los.commit();
            try (Statement schrijf = bezig.createStatement()) {
                schrijf.execute("insert into proef values (2, 'twee')");
            }

            WatchedSource.forgetPlans();
            assertThat(vraag(
                            bron,
                            "select count(*) from pg_stat_activity where state = 'idle in transaction'"
                                    + " and datname = 'plannen'"))
                    .as("only the one that was at work")
                    .isEqualTo("1");
            bezig.commit();
            doe(bron, ANDER_TYPE + "30)");
            WatchedSource.forgetPlans();
            assertThat(lees(los)).isEqualTo("een");
            assertThat(lees(bezig)).isEqualTo("een");
            los.rollback();
            bezig.rollback();
            assertThat(vraag(bron, "select count(*) from proef")).isEqualTo("2");
        }
    }

    @Test
    @Functie("UIT-08")
    void wie_de_tabellen_verandert_zegt_het_de_anderen() throws SQLException {
        DataSource bron = Testdatabase.leeg("plannen_nieuws");
        try (Connection lijn = bron.getConnection();
                Statement hoor = lijn.createStatement()) {
            hoor.execute("listen " + Bulletin.CHANNEL);
            Testdatabase.werkBij(bron);
            PGNotification[] gehoord = lijn.unwrap(PGConnection.class).getNotifications(2_000);
            assertThat(gehoord).extracting(PGNotification::getParameter).containsOnly("SCHEMA");
            while (isMeer(lijn)) {
                // what the same migrations said arrives in more than one go
            }
            Testdatabase.werkBij(bron);
            assertThat(isMeer(lijn)).isFalse();
        }
    }

    private static boolean isMeer(Connection lijn) throws SQLException {
        PGNotification[] gehoord = lijn.unwrap(PGConnection.class).getNotifications(200);
        return gehoord != null && gehoord.length > 0;
    }

    private static void leesVijfKeer(Connection lijn) throws SQLException {
        for (int keer = 0; keer < 5; keer++) {
            lees(lijn);
        }
    }

    private static String lees(Connection lijn) throws SQLException {
        try (var vraag = lijn.prepareStatement("select naam from proef where id = ?")) {
            vraag.setInt(1, 1);
            try (ResultSet rij = vraag.executeQuery()) {
                rij.next();
                return rij.getString(1);
            }
        }
    }
}
