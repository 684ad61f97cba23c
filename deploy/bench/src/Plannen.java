import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How PostgreSQL goes to work for the ten statements that cost most, whatever is asked for: its generic plans. A large table that is read
 * from front to back is named.
 */
final class Plannen {

    private static final int HOEVEEL = 10;
    private static final int GROOT = Integer.getInteger("groot", 2_000);
    private static final Pattern HEEL = Pattern.compile("Seq Scan on (\\w+)");

    private Plannen() {}

    /** @param args where ours is, its database (address, user, password); needs pg_stat_statements with something in it */
    static void druk(String[] args) throws SQLException {
        // what is planned has parameters without values: only the simple way of asking leaves them alone
        try (Connection db = DriverManager.getConnection(args[1] + "?preferQueryMode=simple", args[2], args[3]);
                Statement sql = db.createStatement()) {
            System.out.println("  plans of the " + HOEVEEL + " that cost most; read from front to back is said of tables with more than " + GROOT
                    + " rows");
            int heel = 0;
            for (String vraag : duurste(sql)) {
                System.out.println("  " + vraag.replaceAll("\\s+", " ").replaceAll("^(.{0,150}).*", "$1"));
                heel += plan(sql, vraag);
            }
            System.out.println("  large tables that are read from front to back: " + heel);
        }
    }

    private static List<String> duurste(Statement sql) throws SQLException {
        List<String> vragen = new ArrayList<>();
        try (ResultSet rij = sql.executeQuery("select query from pg_stat_statements where query ~* '^(select|insert|update|delete|with) '"
                + " and query not like '%pg_stat_statements%' order by total_exec_time desc limit " + HOEVEEL)) {
            while (rij.next()) {
                vragen.add(rij.getString(1));
            }
        }
        return vragen;
    }

    private static int plan(Statement sql, String vraag) throws SQLException {
        List<String> plan = new ArrayList<>();
        try (ResultSet rij = sql.executeQuery("explain (generic_plan, costs off) " + vraag)) {
            while (rij.next()) {
                plan.add(rij.getString(1));
            }
        }
        int heel = 0;
        for (String regel : plan) {
            boolean groot = isGroot(sql, regel);
            heel += groot ? 1 : 0;
            System.out.println("      " + regel + (groot ? "   <-- from front to back" : ""));
        }
        return heel;
    }

    private static boolean isGroot(Statement sql, String regel) throws SQLException {
        Matcher tabel = HEEL.matcher(regel);
        if (!tabel.find()) {
            return false;
        }
        try (ResultSet rij = sql.executeQuery("select reltuples > " + GROOT + " from pg_class where oid = '" + tabel.group(1) + "'::regclass")) {
            return rij.next() && rij.getBoolean(1);
        }
    }
}
