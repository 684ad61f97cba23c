package nl.buurtregie.start;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** {@code deploy/facts}: lays the fact tables beside the book of what counts, and makes them again from it. */
final class Facts {

    private static final int DIFFERENT = 1;

    private final PrintStream out;

    Facts(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        Commands.exit(args, Facts::run);
    }

    /** @return 0 when tables and book agree, 1 when they do not, and the codes of {@link Exit} */
    static int run(List<String> args, Map<String, String> env, Path home, PrintStream out) {
        try {
            if (args.isEmpty() || !List.of("check", "rebuild").contains(args.get(0))) {
                throw new StartFailure(Exit.USAGE, "Say check or rebuild. See --help.");
            }
            Options options = Options.parse(Options.withoutDemo(args.subList(1, args.size())), env, home);
            return new Facts(out).run(args.get(0).equals("rebuild"), Database.running(env, options.data()));
        } catch (StartFailure failure) {
            out.println("  " + failure.getMessage());
            return failure.exit().code;
        }
    }

    private int run(boolean rebuild, Database database) {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            if (rebuild) {
                long begin = System.nanoTime();
                statement.execute("select feiten_herbouw()");
                out.printf("  Made again from the book in %.1f s.%n", (System.nanoTime() - begin) / 1e9);
            }
            return agree(statement) ? 0 : DIFFERENT;
        } catch (SQLException refused) {
            throw new StartFailure(Exit.DATABASE, "PostgreSQL refuses: " + refused.getMessage(), refused);
        }
    }

    /** Prints what is counted beside what happened. */
    boolean agree(Statement statement) throws SQLException {
        return tables(statement) & gaps(statement);
    }

    private boolean tables(Statement statement) throws SQLException {
        boolean agree = true;
        try (ResultSet row = statement.executeQuery("select * from feiten_verschil()")) {
            while (row.next()) {
                out.printf(
                        "  %-22s %9d rows, %d missing, %d extra%n",
                        row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4));
                agree &= row.getLong(3) + row.getLong(4) == 0;
            }
        }
        return agree;
    }

    private boolean gaps(Statement statement) throws SQLException {
        boolean none = true;
        try (ResultSet row = statement.executeQuery("select wat, aantal from boek_mist where aantal > 0")) {
            while (row.next()) {
                out.printf("  The book lacks: %d %s%n", row.getLong(2), row.getString(1));
                none = false;
            }
        }
        return none;
    }
}
