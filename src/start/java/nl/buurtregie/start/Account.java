package nl.buurtregie.start;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** {@code deploy/account}: lets a beheerder in from the machine itself, the first one or when all others are locked out. */
final class Account {

    /** PostgreSQL: there is no such table. */
    static final String NO_TABLE = "42P01";

    private Account() {}

    public static void main(String[] args) {
        Commands.exit(args, Account::run);
    }

    /** @return 0 when a link was printed, else a code of {@link Exit} */
    static int run(List<String> args, Map<String, String> env, Path home, PrintStream out) {
        try {
            Options options = Options.parse(Options.withoutDemo(args), env, home);
            Database database = Database.running(env, options.data());
            String secret = make(database);
            Invitation.lines(Invitation.site(env.get("BUURTREGIE_ADRES"), options), secret)
                    .forEach(out::println);
            return 0;
        } catch (StartFailure failure) {
            out.println("  " + failure.getMessage());
            return failure.exit().code;
        }
    }

    private static String make(Database database) {
        try (Connection connection = database.open()) {
            return Invitation.make(connection);
        } catch (SQLException refused) {
            boolean old = NO_TABLE.equals(refused.getSQLState());
            throw new StartFailure(
                    Exit.DATABASE,
                    old
                            ? "This database was not made or brought up to date yet. Start Buurtregie once, and try again."
                            : "PostgreSQL refuses: " + refused.getMessage(),
                    refused);
        }
    }
}
