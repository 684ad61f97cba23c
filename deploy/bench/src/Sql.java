import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** Does each statement by itself. */
public final class Sql {

    private Sql() {}

    public static void main(String[] args) throws Exception {
        try (Connection db = DriverManager.getConnection(args[0], args[1], args[2]);
                Statement sql = db.createStatement()) {
            for (int i = 3; i < args.length; i++) {
                sql.execute(args[i]);
            }
        }
    }
}
