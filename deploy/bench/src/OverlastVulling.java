import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** Fills the database with problems of two years, unless an earlier run did. */
public final class OverlastVulling {

    private OverlastVulling() {}

    public static void main(String[] args) throws Exception {
        int problemen = Integer.getInteger("problemen", 1_000_000);
        int open = Integer.getInteger("open", 100_000);
        try (Connection db = DriverManager.getConnection(args[1], args[2], args[3]);
                Statement sql = db.createStatement()) {
            if (Tabel.getal(db, "select count(*) from probleem where id > 10000000") >= problemen) {
                return;
            }
            long begin = System.nanoTime();
            db.setAutoCommit(false);
            sql.execute("set local bench.problemen = '" + problemen + "'");
            sql.execute("set local bench.open = '" + open + "'");
            sql.execute(Files.readString(Path.of(args[4])));
            db.commit();
            db.setAutoCommit(true);
            sql.execute("vacuum analyze");
            System.out.println("Filled with " + problemen + " problems, " + open + " of them open, in "
                    + (System.nanoTime() - begin) / 1_000_000_000 + " s");
        }
    }
}
