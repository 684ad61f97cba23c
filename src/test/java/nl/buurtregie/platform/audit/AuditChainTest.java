package nl.buurtregie.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The chain on a database of its own: with many writers, two servers that seal, and somebody who may do everything in the database. */
@Functie("PRI-11")
class AuditChainTest {

    private static final int WRITERS = 20;
    private static final int EACH = 25;
    private static final String LINE = "insert into beveiligingslog (op, wat, gelukt, wie, net, toelichting) values"
            + " (now() - interval '%s', 'SIGNED_IN', true, %s, '192.0.2.0/24', 'Firefox op Windows')";
    private static final String NO_GUARD = "alter table beveiligingslog disable trigger all";

    private static DataSource database;

    @BeforeAll
    static void twentyWritersAndTwoServersThatSeal() throws Exception {
        database = Testdatabase.vers("beveiligingslog");
        try (Connection one = database.getConnection()) {
            for (int i = 0; i < 40; i++) {
                run(one, LINE.formatted("2 years", 1_000 + i));
            }
            run(one, "select beveiligingslog_verzegel()");
        }
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);
        List<Future<?>> work = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int who = writer;
            work.add(threads.submit(() -> write(who)));
        }
        for (int server = 0; server < 2; server++) {
            work.add(threads.submit(AuditChainTest::sealAllTheTime));
        }
        for (Future<?> one : work) {
            one.get();
        }
        threads.shutdown();
        try (Connection last = database.getConnection()) {
            run(last, "select beveiligingslog_verzegel()");
        }
    }

    /** Every fifth transaction comes to nothing; its line must not be there. */
    private static Void write(int who) throws SQLException {
        try (Connection own = database.getConnection()) {
            own.setAutoCommit(false);
            for (int i = 0; i < EACH; i++) {
                run(own, LINE.formatted("1 second", who));
                if (i % 5 == 4) {
                    own.rollback();
                } else {
                    own.commit();
                }
            }
        }
        return null;
    }

    private static Void sealAllTheTime() throws SQLException {
        try (Connection own = database.getConnection()) {
            for (int i = 0; i < 30; i++) {
                run(own, "select beveiligingslog_verzegel()");
            }
        }
        return null;
    }

    @Test
    void twenty_writers_and_two_servers_make_one_chain_without_gaps() throws SQLException {
        int kept = 40 + WRITERS * EACH * 4 / 5;
        try (Connection own = database.getConnection()) {
            assertThat(
                            ask(
                                    own,
                                    "select count(*) || ' ' || min(nr) || ' ' || max(nr) || ' ' || count(zegel) from beveiligingslog"))
                    .isEqualTo(kept + " 1 " + kept + " " + kept);
            assertThat(ask(own, "select regels || ' ' || coalesce(stuk, 0) from beveiligingslog_controle()"))
                    .isEqualTo(kept + " 0");
        }
    }

    /** The same sum in another language, by what the decision record says. */
    @Test
    void anybody_can_make_the_seals_again() throws Exception {
        String previous = "0".repeat(64);
        try (Connection own = database.getConnection();
                Statement statement = own.createStatement();
                ResultSet row = statement.executeQuery("select nr, to_char(op at time zone 'UTC',"
                        + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), wat, gelukt, wie, betreft, adres, net, waar, toelichting, zegel"
                        + " from beveiligingslog order by nr limit 60")) {
            while (row.next()) {
                String first = previous + "\n" + row.getString(1) + "\n" + row.getString(2) + "\n" + row.getString(3)
                        + "\n" + (row.getBoolean(4) ? "success" : "failure") + "\n";
                String rest = IntStream.rangeClosed(5, 10)
                        .mapToObj(column -> text(row, column))
                        .collect(Collectors.joining("\n"));
                byte[] hash =
                        MessageDigest.getInstance("SHA-256").digest((first + rest).getBytes(StandardCharsets.UTF_8));
                previous = HexFormat.of().formatHex(hash);
                assertThat(row.getString(11)).as("line " + row.getString(1)).isEqualTo(previous);
            }
        }
    }

    @Test
    void nobody_changes_or_deletes_a_line() throws SQLException {
        for (String sql : List.of(
                "update beveiligingslog set toelichting = 'niets' where nr = 7",
                "update beveiligingslog set zegel = repeat('0', 64) where nr = 7",
                "delete from beveiligingslog where nr = 7",
                "delete from beveiligingslog where nr = (select max(nr) from beveiligingslog)",
                "truncate beveiligingslog",
                "insert into beveiligingsanker select nr, zegel, now() from beveiligingslog where nr = 100",
                "insert into beveiligingsanker values (7, repeat('0', 64), now())",
                "insert into beveiligingslog (op, wat, gelukt, toelichting) values (now(), 'SIGNED_IN', true, e'een\ntwee')")) {
            try (Connection own = database.getConnection()) {
                assertThatThrownBy(() -> run(own, sql)).as(sql).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void whoever_goes_round_the_guard_is_found_from_the_line_on() throws SQLException {
        String last = "(select max(nr) from beveiligingslog)";
        assertThat(brokenBy("update beveiligingslog set toelichting = 'iets anders' where nr = 7"))
                .isEqualTo("7");
        assertThat(brokenBy("update beveiligingslog set wie = 9 where nr = 7")).isEqualTo("7");
        assertThat(brokenBy("update beveiligingslog set op = op + interval '1 microsecond' where nr = 41"))
                .isEqualTo("41");
        assertThat(brokenBy("delete from beveiligingslog where nr = 12")).isEqualTo("12");
        assertThat(brokenBy("delete from beveiligingslog where nr <= 3")).isEqualTo("1");
        assertThat(brokenBy("delete from beveiligingslog where nr = " + last)).isEqualTo("440");
        assertThat(brokenBy(
                        "update beveiligingslog set nr = -nr where nr in (7, 8); update beveiligingslog set nr = 15 + nr"
                                + " where nr < 0"))
                .as("two lines have changed places")
                .isEqualTo("7");
    }

    @Test
    void the_oldest_lines_go_and_the_rest_can_still_be_checked() throws SQLException {
        try (Connection own = database.getConnection()) {
            own.setAutoCommit(false);
            String letGo = "select beveiligingslog_ruim_op(now() - interval '18 months', %s, now())";
            assertThat(ask(own, letGo.formatted(25))).isEqualTo("25");
            assertThat(check(own)).isEqualTo("415 whole");
            assertThat(ask(own, letGo.formatted(1_000)))
                    .as("not what is younger")
                    .isEqualTo("15");
            assertThat(ask(own, letGo.formatted(1_000))).isEqualTo("0");
            assertThat(check(own)).isEqualTo("400 whole");
            run(own, LINE.formatted("1 second", 1) + "; select beveiligingslog_verzegel()");
            assertThat(check(own)).isEqualTo("401 whole");
            run(own, NO_GUARD + "; delete from beveiligingslog where nr = 41");
            assertThat(check(own)).as("one more than the anchor says").isEqualTo("400 from 41");
            own.rollback();
        }
    }

    @Test
    void of_an_address_is_kept_that_it_is_the_same_and_not_which() {
        assertThat(AddressPrint.net("203.0.113.66")).contains("203.0.113.0/24");
        assertThat(AddressPrint.net("2001:db8:12:34::9")).contains("2001:db8:12::/48");
        assertThat(AddressPrint.net("gast.example")).isEmpty();
        assertThat(AddressPrint.net(null)).isEmpty();
        Testdatabase.proef(em -> {
            AddressPrint print =
                    new nl.buurtregie.Testobjecten(em, java.time.Clock.systemUTC()).maak(AddressPrint.class);
            assertThat(print.of("203.0.113.66"))
                    .isEqualTo(print.of("203.0.113.66"))
                    .hasValueSatisfying(kept -> assertThat(kept).matches("[0-9a-f]{16}"));
            assertThat(print.of("203.0.113.66")).isNotEqualTo(print.of("203.0.113.67"));
            assertThat(print.of("2001:db8:12:34::9"))
                    .as("one home")
                    .isEqualTo(print.of("2001:db8:12:34:ffff::1"))
                    .isNotEqualTo(print.of("2001:db8:12:35::9"));
        });
    }

    private static String brokenBy(String tampering) throws SQLException {
        try (Connection own = database.getConnection()) {
            own.setAutoCommit(false);
            run(own, NO_GUARD + "; " + tampering);
            String from = ask(own, "select stuk from beveiligingslog_controle()");
            own.rollback();
            return from;
        }
    }

    private static String check(Connection own) throws SQLException {
        return ask(own, "select regels || coalesce(' from ' || stuk, ' whole') from beveiligingslog_controle()");
    }

    private static String text(ResultSet row, int column) {
        try {
            return Objects.toString(row.getString(column), "");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void run(Connection on, String sql) throws SQLException {
        try (Statement statement = on.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection on, String sql) throws SQLException {
        try (Statement statement = on.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
