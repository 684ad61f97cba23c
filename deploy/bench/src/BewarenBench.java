import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Ten years of closed cases: a dry run, the round of the night that is killed in the middle again and again, and afterwards nobody left,
 * every figure as it was, and as many gone as the dry run said.
 */
public final class BewarenBench {

    /** Found in no word of the demo. */
    private static final String OUD = "Zeekomkommer";

    private static final String JONG = "Zandkokerworm";

    private static final String SOMMEN =
            "select coalesce(string_agg(format('select %L, count(*), sum((''x'' || substr(md5(t::text), 1, 15))::bit(60)::bigint) from %I t',"
                    + " table_name, table_name), ' union all ' order by table_name), '') || ' order by 1' from information_schema.tables"
                    + " where table_schema = 'public' and table_type = 'BASE TABLE' and table_name like 'feit%'";

    /** All text, codes and bytes of every table: of ours, of the engine, of what goes out. */
    private static final String PLEKKEN =
            "select string_agg(format('select %L, count(*) from %I where %s ilike %L having count(*) > 0', c.table_name || '.' ||"
                    + " c.column_name, c.table_name, case c.data_type when 'bytea' then format('encode(%I, ''escape'')', c.column_name)"
                    + " else format('%I::text', c.column_name) end, '%' || ? || '%'), ' union all ') from information_schema.columns c"
                    + " join information_schema.tables t using (table_schema, table_name) where c.table_schema = 'public' and"
                    + " t.table_type = 'BASE TABLE' and c.data_type in ('character varying', 'text', 'character', 'json', 'jsonb', 'bytea')";

    private static final String TELLING =
            "select coalesce(string_agg(soort || ' ' || aantal, ', ' order by soort), 'nothing') from %s where aantal > 0 and soort in"
                    + " ('zaken', 'problemen', 'inzage', 'toezicht', 'accounts')";

    private static String[] args;
    private static Process gestart;

    private BewarenBench() {}

    /** @param gegeven base, database and its user and password, how many cases, the two scripts, root, data, port, how often it is killed */
    public static void main(String[] gegeven) throws Exception {
        args = gegeven;
        vul(Integer.parseInt(args[4]));
        String voor = tabel(vraag(SOMMEN));
        proefronde();
        eis("the dry run left something changed", voor, tabel(vraag(SOMMEN)));
        ronde(Integer.parseInt(args[10]));
        eis("other numbers than the dry run", vraag(TELLING.formatted("proefronde_soort")), vraag(TELLING.formatted(
                "(select soort, sum(aantal) as aantal from opgeruimd where op >= (select gevraagd_op from proefronde) group by soort) x")));
        eis("figures are not the same", voor, tabel(vraag(SOMMEN)));
        eis("words are left of what was past its term", "", waar(OUD));
        eis("words in large objects", "0", vraag("select count(*) from pg_largeobject where encode(data, 'escape') ilike '%" + OUD + "%'"));
        if (waar(JONG).isEmpty()) {
            throw new IllegalStateException("what is not past its term went too");
        }
        System.out.printf(
                "  the same numbers as the dry run (%s); figures identical in %d tables; the planted word nowhere in any column or large object%n",
                vraag(TELLING.formatted("proefronde_soort")), voor.lines().count());
        if (gestart != null) {
            gestart.destroy();
            gestart.waitFor();
        }
    }

    private static void vul(int doel) throws Exception {
        int open = Integer.parseInt(vraag("select count(*) from taak where bemiddeling_id < 10000000"));
        int kopieen = Math.max(1, (doel + open - 1) / open);
        long begin = System.nanoTime();
        try (Connection db = open();
                Statement sql = db.createStatement()) {
            db.setAutoCommit(false);
            sql.execute("set local bench.kopieen = '" + kopieen + "'; set local bench.oud = '" + OUD + "'; set local bench.jong = '" + JONG + "'");
            sql.execute(Files.readString(Path.of(args[5])));
            sql.execute(Files.readString(Path.of(args[6])));
            db.commit();
            db.setAutoCommit(true);
            sql.execute("analyze");
        }
        System.out.printf(
                Locale.ROOT,
                "  %s closed cases of ten years, %s of them past their term, %s; filled in %.1f s%n",
                vraag("select count(*) from bemiddeling where status = 'AFGESLOTEN'"),
                vraag("select count(*) from bemiddeling where voorwaarde = '" + OUD + "'"),
                vraag("select pg_size_pretty(pg_database_size(current_database()))"),
                (System.nanoTime() - begin) / 1e9);
        System.out.println("  the word stands in " + waar(OUD).lines().count() + " columns");
    }

    private static void proefronde() throws Exception {
        Klant privacy = new Klant(args[0], "privacy");
        privacy.get("/bewaren");
        String wal = vraag("select pg_current_wal_insert_lsn()");
        long begin = System.nanoTime();
        privacy.post("/bewaren/nacht/proefronde");
        wacht("select count(*) from proefronde where klaar_op is not null", "1");
        toon("dry run", begin, wal);
        eis("a kind failed", "0", vraag("select count(*) from proefronde_soort where mislukt"));
        eis("figures would change", "t", vraag("select feiten = gelijk from proefronde"));
        System.out.println("  it counted " + vraag(TELLING.formatted("proefronde_soort")) + " and compared "
                + vraag("select feiten from proefronde") + " facts");
    }

    private static void ronde(int keren) throws Exception {
        Klant privacy = new Klant(args[0], "privacy");
        privacy.get("/bewaren");
        privacy.post("/bewaren/nacht/aan");
        String wal = vraag("select pg_current_wal_insert_lsn()");
        int middenin = 0;
        long gewerkt = 0;
        long tot = Long.parseLong(vraag("select coalesce(sum(aantal), 0) from proefronde_soort where soort = 'zaken'"));
        long begin = wachtOpBegin("0");
        for (String weg = wachtOpVordering(); weg != null; weg = wachtOpVordering()) {
            if (middenin < keren && Long.parseLong(weg) * (keren + 1) >= tot * (middenin + 1)) { // spread over the whole of it
                middenin++;
                gewerkt += System.nanoTime() - begin;
                val();
                System.out.println("  killed after " + weg + " of " + tot);
                doe("update bewaarronde set gezien_op = gezien_op - interval '10 minutes' where klaar_op is null");
                begin = wachtOpBegin(weg);
            }
        }
        gewerkt += System.nanoTime() - begin;
        eis("times it was killed in the middle", Integer.toString(keren), Integer.toString(middenin));
        System.out.printf(Locale.ROOT, "  round: %.1f s of work, killed %d times in the middle; %s of WAL in all%n", gewerkt / 1e9, middenin,
                vraag("select pg_size_pretty(pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '" + wal + "'))"));
    }

    /** Until the first batch after a start is gone: what a start takes is no part of the round. */
    private static long wachtOpBegin(String was) throws Exception {
        for (int i = 0; i < 6_000 && weg().equals(was); i++) {
            Thread.sleep(50);
        }
        return System.nanoTime();
    }

    /** How many cases are gone, when that is more than it was; null when the round has ended. */
    private static String wachtOpVordering() throws Exception {
        String was = weg();
        for (int i = 0; i < 6_000; i++) {
            if (vraag("select count(*) from bewaarronde where klaar_op is not null").equals("1")) {
                return null;
            }
            String nu = weg();
            if (!nu.equals(was)) {
                return nu;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("no round in five minutes");
    }

    private static String weg() throws SQLException {
        return vraag("select count(*) from bemiddeling where gewist_op is not null");
    }

    /** The server's own process, at once and without goodbye; its launcher starts it again, and we when that gives up. */
    private static void val() throws Exception {
        String pid = Files.readString(Path.of(args[8], "server.pid")).strip().split("\\s+")[0];
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        ProcessHandle starter = server.parent().orElseThrow();
        server.destroyForcibly();
        for (int i = 0; i < 6_000; i++) {
            if (!starter.isAlive() && (gestart == null || !gestart.isAlive())) {
                gestart = new ProcessBuilder(args[7] + "/deploy/start", "--port", args[9], "--data", args[8])
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(gestart::destroy));
            }
            try {
                new Klant(args[0], "coordinator");
                return;
            } catch (Exception nogNiet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("the product did not come back");
    }

    private static void toon(String wat, long begin, String wal) throws SQLException {
        System.out.printf(Locale.ROOT, "  %s: %.1f s, %s of WAL%n", wat, (System.nanoTime() - begin) / 1e9,
                vraag("select pg_size_pretty(pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '" + wal + "'))"));
    }

    private static void wacht(String sql, String antwoord) throws Exception {
        for (int i = 0; i < 36_000 && !vraag(sql).equals(antwoord); i++) {
            Thread.sleep(100);
        }
        eis("it did not end within an hour", antwoord, vraag(sql));
    }

    private static String waar(String woord) throws SQLException {
        try (Connection db = open();
                var vraag = db.prepareStatement(PLEKKEN)) {
            vraag.setString(1, woord);
            try (ResultSet rij = vraag.executeQuery()) {
                rij.next();
                return tabel(rij.getString(1));
            }
        }
    }

    private static String tabel(String sql) throws SQLException {
        List<String> regels = new ArrayList<>();
        try (Connection db = open();
                Statement vraag = db.createStatement();
                ResultSet rij = vraag.executeQuery(sql)) {
            while (rij.next()) {
                StringBuilder regel = new StringBuilder();
                for (int i = 1; i <= rij.getMetaData().getColumnCount(); i++) {
                    regel.append(rij.getString(i)).append(' ');
                }
                regels.add(regel.toString());
            }
        }
        return String.join("\n", regels);
    }

    private static String vraag(String sql) throws SQLException {
        return tabel(sql).strip();
    }

    private static void doe(String sql) throws SQLException {
        try (Connection db = open();
                Statement vraag = db.createStatement()) {
            vraag.execute(sql);
        }
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(args[1], args[2], args[3]);
    }

    private static void eis(String anders, String verwacht, String gezien) {
        if (!verwacht.equals(gezien)) {
            throw new IllegalStateException(anders + ": " + verwacht + "\nbut " + gezien);
        }
    }
}
