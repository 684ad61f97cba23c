package nl.buurtregie.start.dump;

import static nl.buurtregie.platform.persistence.Testdatabase.doe;
import static nl.buurtregie.platform.persistence.Testdatabase.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;

/** The database as text and back, with the whole schema of the program and of the engine. */
class DumpTest {

    /** Values that are written another way by another setting, or that a text of lines breaks on. */
    private static final List<String> VREEMD = List.of(
            "create table proefstuk (id bigint generated always as identity primary key, tekst text, inhoud bytea, op timestamptz,"
                    + " duur interval, getal float8, \"Met Hoofdletter\" text collate \"C\" default 'één')",
            "insert into proefstuk (tekst, inhoud, op, duur, getal) values"
                    + " (E'regel\\nwissel\\t\\\\. \\\\N ''é'' 🙂', decode('00010a0d5cff2e', 'hex'), '2026-03-29 02:30:00+02', '1 mon 3 days', 0.1),"
                    + " ('', '', 'infinity', null, 'NaN'), (E'\\\\.', null, null, null, 1e300)",
            "insert into opgeruimd (soort, nummer, aantal, op) select 'zaken', '2026-' || g, 1, now() from generate_series(1, 5000) g");

    /** What is there by other words than those of the copy, which could leave something out twice. */
    private static final String ALLES = "select string_agg(wat, E'\\n' order by wat) from ("
            + "select concat('kolom ', table_name, '.', column_name, ' ', data_type, character_maximum_length, is_nullable, column_default,"
            + " is_identity, identity_increment) wat from information_schema.columns where table_schema = 'public'"
            + " union all select concat('trekker ', event_object_table, '.', trigger_name, action_timing, event_manipulation)"
            + " from information_schema.triggers where trigger_schema = 'public'"
            + " union all select concat('functie ', routine_name, routine_type, security_type, md5(routine_definition))"
            + " from information_schema.routines where routine_schema = 'public'"
            + " union all select concat('index ', tablename, '.', indexname) from pg_indexes where schemaname = 'public'"
            + " union all select concat('voorwaarde ', conrelid::regclass, '.', conname, contype, condeferrable, confdeltype) from pg_constraint"
            + " union all select concat('blik ', viewname) from pg_views where schemaname = 'public'"
            + " union all select concat('reeks ', sequencename, ' ', last_value, increment_by) from pg_sequences where schemaname = 'public'"
            + ") alles";

    @Test
    void een_teruggezette_kopie_is_letter_voor_letter_hetzelfde() throws Exception {
        DataSource hier = Testdatabase.vers("kopie_hier");
        doe(hier, "set timezone = 'Europe/Amsterdam'");
        for (String deel : List.of("engine", "history", "decision.engine", "decision.history")) {
            doe(hier, motor(deel));
        }
        for (String opdracht : VREEMD) {
            doe(hier, opdracht);
        }
        byte[] kopie = kopie(hier);
        DataSource daar = Testdatabase.leeg("kopie_daar");
        try (Connection verbinding = daar.getConnection()) {
            Load load = new Load(verbinding);
            load.from(new ByteArrayInputStream(kopie));
            assertThat(load.there()).isEqualTo(load.written()).hasSizeGreaterThan(100);
            assertThat(load.written().get("opgeruimd").rows()).isEqualTo(5000);
            verbinding.commit();
        }
        assertThat(zonderVoorwaarden(kopie(daar))).isEqualTo(zonderVoorwaarden(kopie));
        assertThat(vraag(daar, ALLES)).isEqualTo(vraag(hier, ALLES)).contains("trekker ", "blik ", "voorwaarde ");
        DataSource nogEens = Testdatabase.leeg("kopie_nog_eens");
        try (Connection verbinding = nogEens.getConnection()) {
            new Load(verbinding).from(new ByteArrayInputStream(kopie(daar)));
            verbinding.commit();
        }
        assertThat(kopie(nogEens)).as("ook de voorwaarden").isEqualTo(kopie(daar));
        doe(daar, "insert into proefstuk (tekst) values ('de nummers gaan door')");

        assertThatThrownBy(() -> zet(daar, kopie)).hasMessageContaining("not empty");
    }

    @Test
    void een_halve_kopie_of_een_andere_regel_valt_op() throws Exception {
        DataSource hier = Testdatabase.leeg("halve_kopie");
        doe(
                hier,
                "create table proefstuk (id bigint primary key, tekst text); insert into proefstuk values (1, 'een'), (2, 'twee');"
                        + " create extension pg_trgm; create index on proefstuk using gin (tekst gin_trgm_ops);"
                        + " create extension fuzzystrmatch"); // of who manages the database: nothing of ours needs it
        byte[] kopie = kopie(hier);
        assertThat(new String(kopie, StandardCharsets.UTF_8))
                .contains("create extension if not exists pg_trgm")
                .doesNotContain("fuzzystrmatch");
        DataSource daar = Testdatabase.leeg("halve_kopie_daar");
        for (int tot : new int[] {0, 40, kopie.length / 2, kopie.length - 2 - Dump.END.length()}) {
            assertThatThrownBy(() -> zet(daar, Arrays.copyOf(kopie, tot)))
                    .as("tot " + tot)
                    .isInstanceOfAny(IOException.class, SQLException.class);
        }
        String anders = new String(kopie, StandardCharsets.UTF_8).replace("2\ttwee", "2\tdrie");
        try (Connection verbinding = daar.getConnection()) {
            Load load = new Load(verbinding);
            load.from(new ByteArrayInputStream(anders.getBytes(StandardCharsets.UTF_8)));
            assertThat(load.there()).isNotEqualTo(load.written());
        }
    }

    @Test
    void wat_een_kopie_niet_kent_wordt_niet_stil_weggelaten() throws Exception {
        DataSource hier = Testdatabase.leeg("vreemde_kopie");
        doe(
                hier,
                "create table proefstuk (id bigint); create type stand as enum ('OPEN');"
                        + " create materialized view zicht as select id from proefstuk");
        assertThatThrownBy(() -> kopie(hier))
                .hasMessageContaining("relation zicht")
                .hasMessageContaining("type stand");
    }

    /** Who manages the database watches it, and keeps things of his own beside ours. */
    @Test
    void een_schema_van_een_ander_houdt_een_kopie_alleen_tegen_als_iets_van_ons_erop_rust() throws Exception {
        DataSource hier = Testdatabase.leeg("kopie_met_buren");
        doe(
                hier,
                "create table proefstuk (id bigint primary key); create schema monitoring; create extension fuzzystrmatch schema monitoring;"
                        + " create table monitoring.meting (id bigint references public.proefstuk, tekst text);"
                        + " create view monitoring.zicht as select id from public.proefstuk;"
                        + " create function monitoring.nu() returns bigint language sql as 'select 1::bigint'");
        assertThat(new String(kopie(hier), StandardCharsets.UTF_8))
                .contains("create table public.proefstuk")
                .doesNotContain("monitoring", "fuzzystrmatch");
        doe(
                hier,
                "alter table proefstuk alter column id set default monitoring.nu();"
                        + " create view zicht as select tekst from monitoring.meting;"
                        + " create index klank on proefstuk (monitoring.soundex(id::text))");
        assertThatThrownBy(() -> kopie(hier))
                .hasMessageContaining("the function monitoring.nu(), which proefstuk needs")
                .hasMessageContaining("the table monitoring.meting, which zicht needs")
                .hasMessageContaining("the function monitoring.soundex(pg_catalog.text), which klank needs");
    }

    /** PostgreSQL writes a condition that it reads back with its casts in another place, once. */
    private static String zonderVoorwaarden(byte[] kopie) {
        return new String(kopie, StandardCharsets.UTF_8).replaceAll("(?m) (CHECK|WHERE) .*$", " $1");
    }

    private static void zet(DataSource daar, byte[] kopie) throws SQLException, IOException {
        try (Connection verbinding = daar.getConnection()) {
            new Load(verbinding).from(new ByteArrayInputStream(kopie));
        }
    }

    /** Of one moment that is always the same, to compare. */
    private static byte[] kopie(DataSource bron) throws SQLException, IOException {
        try (Connection verbinding = bron.getConnection()) {
            Dump dump = new Dump(verbinding);
            dump.hold();
            ByteArrayOutputStream kopie = new ByteArrayOutputStream();
            dump.to(kopie, Instant.EPOCH);
            return kopie.toByteArray();
        }
    }

    private static String motor(String deel) throws IOException {
        try (InputStream script = DumpTest.class.getResourceAsStream(
                "/org/camunda/bpm/engine/db/create/activiti.postgres.create." + deel + ".sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
