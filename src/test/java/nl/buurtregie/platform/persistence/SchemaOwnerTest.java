package nl.buurtregie.platform.persistence;

import static nl.buurtregie.platform.persistence.Testdatabase.doe;
import static nl.buurtregie.platform.persistence.Testdatabase.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.process.EngineSchema;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program works as a database user that owns nothing: it writes the security log, and cannot take the guard off it. */
class SchemaOwnerTest {

    private static EmbeddedPostgres postgres;
    private static DataSource programma;

    @BeforeAll
    static void begin() throws IOException {
        postgres = EmbeddedPostgres.start();
        doe(postgres.getPostgresDatabase(), "create role eigenaar login; create role \"programma\" login");
        doe(postgres.getPostgresDatabase(), "alter database postgres owner to eigenaar");
        programma = postgres.getDatabase("programma", "postgres");
        start(Map.of(
                "buurtregie.db.url",
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                "buurtregie.db.migratie-user",
                "eigenaar",
                "buurtregie.db.migratie-password",
                "x"));
        doe(
                programma,
                "insert into beveiligingslog (op, wat, gelukt) values (now() - interval '100 days', 'SIGNED_IN', true)");
        doe(programma, "insert into beveiligingslog (op, wat, gelukt) values (now(), 'SIGNED_IN', true)");
    }

    @AfterAll
    static void einde() throws IOException {
        postgres.close();
    }

    @Test
    void het_programma_schrijft_verzegelt_leest_en_laat_gaan_wat_oud_is() {
        assertThat(vraag(programma, "select beveiligingslog_verzegel()")).isEqualTo("2");
        assertThat(vraag(programma, "select stuk from beveiligingslog_controle()"))
                .isNull();
        assertThat(vraag(programma, "select beveiligingslog_ruim_op(now() - interval '90 days', 10, now())"))
                .isEqualTo("1");
        assertThat(vraag(programma, "select beveiligingslog_ruim_op(now(), 10, now()) from (select 1) x where false"))
                .isNull();
        assertThat(vraag(programma, "select count(*) from beveiligingslog")).isEqualTo("1");
        doe(programma, "update beveiligingsketen set sleutel = 'A256GCM.x.y'");
        doe(programma, "insert into codeapp select 1, 'A256GCM.x.y', now(), 0 where false; delete from codeapp");
        assertThat(vraag(programma, "select count(*) from act_ru_job"))
                .as("tables of the engine")
                .isEqualTo("0");
        assertThat(vraag(programma, "select nextval('medewerker_seq')")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table beveiligingslog disable trigger beveiligingslog_vast",
                "drop trigger beveiligingslog_vast on beveiligingslog",
                "drop trigger beveiligingslog_blijft on beveiligingslog",
                "drop function beveiligingslog_is_vast() cascade",
                "create or replace function beveiligingslog_is_vast() returns trigger language plpgsql as 'begin return new; end'",
                "set session_replication_role = replica",
                "update beveiligingslog set gelukt = false",
                "delete from beveiligingslog",
                "truncate beveiligingslog",
                "drop table beveiligingslog",
                "update beveiligingsketen set nr = 0",
                "delete from beveiligingsketen",
                "insert into beveiligingsanker select nr, zegel, now() from beveiligingslog",
                "truncate historie",
                "drop table medewerker",
                "create table eigen (x int)",
                "create function eigen() returns int language sql as 'select 1'",
                "update flyway_schema_history set success = false",
                "alter table bemiddeling add column x int",
                "set role eigenaar"
            })
    void en_kan_de_wacht_er_niet_afhalen(String opdracht) {
        assertThatThrownBy(() -> doe(programma, opdracht))
                .as(opdracht)
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .hasMessageFindingMatch("permission denied|must be owner");
    }

    @Test
    void zonder_tweede_gebruiker_blijft_alles_zoals_het_was() {
        SchemaOwner owner = owner(Map.of());
        assertThat(owner.isApart()).isFalse();
        owner.grant(null); // nothing to give
    }

    private static void start(Map<String, String> gezet) {
        SchemaOwner owner = owner(gezet);
        Database database = Testobjecten.zet(new Database(), "source", programma);
        Testobjecten.zet(database, "owner", owner);
        database.migrate();
        new Testobjecten(null, Clock.systemUTC())
                .met(SchemaOwner.class, owner)
                .maak(EngineSchema.class)
                .make();
        database.grant();
        database.migrate(); // the next start
        database.grant();
    }

    private static SchemaOwner owner(Map<String, String> gezet) {
        Config config = (Config) Proxy.newProxyInstance(
                SchemaOwnerTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (object, methode, waarden) -> methode.getName().equals("getValue")
                        ? gezet.get(waarden[0])
                        : Optional.ofNullable(gezet.get(waarden[0])));
        return Testobjecten.zet(new SchemaOwner(), "settings", config);
    }
}
