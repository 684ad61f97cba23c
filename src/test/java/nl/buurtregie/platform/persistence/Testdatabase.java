package nl.buurtregie.platform.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.seal.Testsleutel;

/** A real PostgreSQL, one for all tests of this run, with the schema of the program and its own persistence unit. */
public final class Testdatabase {

    /** Brought up to date once, and copied for whoever wants one: a migration is a hundred files. */
    private static final String SJABLOON = "sjabloon";

    private static final EmbeddedPostgres POSTGRES = start();
    private static final DataSource PROEF = vers("proef");
    private static final EntityManagerFactory FABRIEK = fabriek(PROEF);

    private Testdatabase() {}

    /** Does the work in a transaction of its own, and undoes it all: the next test finds the database as it was. */
    public static void proef(Consumer<EntityManager> werk) {
        EntityManager em = FABRIEK.createEntityManager();
        try {
            em.getTransaction().begin();
            werk.accept(em);
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** A database without any table, beside the one of the other tests. */
    public static DataSource leeg(String naam) {
        return maak(naam, naam);
    }

    /** A database of its own, with the schema of the program: for what must be committed, and cannot be undone. */
    public static DataSource vers(String naam) {
        DataSource bron = maak(naam, naam + " template " + SJABLOON);
        Testsleutel.verzegel(bron);
        return bron;
    }

    /** Whether somebody else could take {@link Turn} for this now. */
    public static boolean isAanDeBeurt(String wat) {
        return vraag(PROEF, "select pg_try_advisory_xact_lock(hashtextextended('" + wat + "', 0))")
                .equals("t");
    }

    /** As a start does: the tables get the form that this program works with. */
    public static void werkBij(DataSource bron) {
        database(bron).migrate();
    }

    public static void doe(DataSource bron, String sql) {
        try (Connection verbinding = bron.getConnection();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        } catch (SQLException mislukt) {
            throw new IllegalStateException(sql, mislukt);
        }
    }

    /** The first column of the first row; null when there is no row. */
    public static String vraag(DataSource bron, String sql) {
        try (Connection verbinding = bron.getConnection();
                Statement opdracht = verbinding.createStatement();
                ResultSet rij = opdracht.executeQuery(sql)) {
            return rij.next() ? rij.getString(1) : null;
        } catch (SQLException mislukt) {
            throw new IllegalStateException(sql, mislukt);
        }
    }

    /** The class of the program that knows the migrations, on this source. */
    static Database database(DataSource bron) {
        Database database = Testobjecten.zet(new Database(), "source", bron);
        return Testobjecten.zet(database, "owner", new Testobjecten(null, Clock.systemUTC()).maak(SchemaOwner.class));
    }

    private static DataSource maak(String naam, String hoe) {
        doe(POSTGRES.getPostgresDatabase(), "create database " + hoe);
        return POSTGRES.getDatabase("postgres", naam);
    }

    private static EmbeddedPostgres start() {
        Logger.getLogger("").setLevel(Level.WARNING); // the story of its start helps nobody
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            doe(postgres.getPostgresDatabase(), "create database " + SJABLOON);
            werkBij(postgres.getDatabase("postgres", SJABLOON));
            return postgres;
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }

    private static EntityManagerFactory fabriek(DataSource bron) {
        Map<String, Object> instellingen = new HashMap<>();
        instellingen.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        instellingen.put("jakarta.persistence.jtaDataSource", "");
        instellingen.put("jakarta.persistence.nonJtaDataSource", bron);
        instellingen.put("eclipselink.transaction.join-existing", "false");
        instellingen.put("eclipselink.weaving", "false");
        instellingen.put("eclipselink.logging.level", "SEVERE"); // a refusal is what some tests want
        return Persistence.createEntityManagerFactory("buurtregie", instellingen);
    }
}
