import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What an upgrade may not change: all that stood in the database before it, column by column. */
public final class UpgradeBench {

    /** What any start writes, and what the engine and the migrations keep of themselves. */
    private static final String LIVING =
            "flyway_schema_history|hartslag|beveiligingslog|beveiligingsanker|beveiligingsketen|gewist_op|sessie|act_ge_.*|act_re_.*|act_ru_job.*";

    private UpgradeBench() {}

    /** @param args where ours is, its database (address, user, password), and: vul N FILE, schrijf FILE, or vergelijk FILE [TABLES] */
    public static void main(String[] args) throws Exception {
        try (Connection db = DriverManager.getConnection(args[1], args[2], args[3])) {
            if (args[4].equals("vul")) {
                vul(db, Integer.parseInt(args[5]), Files.readString(Path.of(args[6])));
            } else if (args[4].equals("schrijf")) {
                Files.write(Path.of(args[5]), stand(db, kolommen(db)));
            } else {
                String anders = args.length > 6 ? args[6] : "";
                vergelijk(
                        db,
                        Files.readAllLines(Path.of(args[5])).stream()
                                .filter(regel -> !regel.split("\t")[0].matches(anders))
                                .toList());
            }
        }
    }

    private static void vul(Connection db, int zaken, String kopieer) throws Exception {
        db.setAutoCommit(false);
        long open = Tabel.getal(db, "select count(*) from taak where bemiddeling_id is not null");
        try (Statement sql = db.createStatement()) {
            sql.execute("select set_config('bench.kopieen', '" + Math.max(1, zaken / open) + "', true)");
            sql.execute(kopieer);
        }
        db.commit();
        System.out.println("  cases: " + Tabel.getal(db, "select count(*) from bemiddeling"));
    }

    /** Each table and its columns, as it is now. */
    private static List<String> kolommen(Connection db) throws Exception {
        List<String> alle = new ArrayList<>();
        for (Object[] rij : Tabel.rijen(
                db,
                "select c.table_name, string_agg(quote_ident(c.column_name), ',' order by c.ordinal_position) from information_schema.columns c"
                        + " join information_schema.tables t using (table_schema, table_name)"
                        + " where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name !~ ?1 group by 1 order by 1",
                "^(" + LIVING + ")$")) {
            alle.add(rij[0] + "\t" + rij[1]);
        }
        return alle;
    }

    /** Behind each table and its columns: rows, and a sum that does not depend on their order. */
    private static List<String> stand(Connection db, List<String> kolommen) throws Exception {
        List<String> regels = new ArrayList<>();
        for (String een : kolommen) {
            String[] delen = een.split("\t");
            Object[] rij = Tabel.rijen(
                            db,
                            "select count(*), coalesce(sum(hashtextextended(row(" + delen[1] + ")::text, 0)::numeric), 0) from " + delen[0])
                    .get(0);
            regels.add(delen[0] + "\t" + delen[1] + "\t" + rij[0] + "\t" + rij[1]);
        }
        return regels;
    }

    private static void vergelijk(Connection db, List<String> voor) throws Exception {
        List<String> na = stand(db, voor);
        int anders = 0;
        long rijen = 0;
        for (int i = 0; i < voor.size(); i++) {
            rijen += Long.parseLong(voor.get(i).split("\t")[2]);
            if (!voor.get(i).equals(na.get(i))) {
                anders++;
                System.out.println("  was  " + voor.get(i) + "\n  is   " + na.get(i));
            }
        }
        System.out.println("  " + voor.size() + " tables, " + rijen + " rows, " + anders + " tables with a difference");
        if (anders > 0) {
            System.exit(1);
        }
    }
}
