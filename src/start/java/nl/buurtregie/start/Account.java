package nl.buurtregie.start;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;

/** {@code deploy/account}: lets a beheerder in from the machine itself, the first one or when all others are locked out. */
final class Account {

    private Account() {}

    public static void main(String[] args) {
        Commands.exit(args, Account::run);
    }

    /** @return 0 when a link was printed, else a code of {@link Exit} */
    static int run(List<String> args, Map<String, String> env, Path home, PrintStream out) {
        return Commands.explained(out, () -> {
            Options options = Options.parse(Options.withoutDemo(args), env, home);
            try (Connection connection = Database.running(env, options.data()).open()) {
                String secret = Invitation.make(connection);
                Invitation.lines(Invitation.site(env.get("BUURTREGIE_ADRES"), options), secret)
                        .forEach(out::println);
            }
            return 0;
        });
    }
}
