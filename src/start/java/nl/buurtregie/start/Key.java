package nl.buurtregie.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code deploy/key}: another key for what is sealed in the database, or going on after it was lost. */
final class Key {

    /** What cannot be opened any more is not thrown away, and yet nobody will ever see it: that is said by a word of its own. */
    private static final String FILES_TOO = "--bestanden";

    private final Options options;
    private final Map<String, String> env;
    private final PrintStream out;

    private Key(Options options, Map<String, String> env, PrintStream out) {
        this.options = options;
        this.env = env;
        this.out = out;
    }

    public static void main(String[] args) {
        Commands.exit(args, Key::run);
    }

    /** @return 0 when it was done, else a code of {@link Exit} */
    static int run(List<String> args, Map<String, String> env, Path home, PrintStream out) {
        return Commands.explained(out, () -> {
            if (args.isEmpty() || !List.of("replace", "lost").contains(args.get(0))) {
                throw new StartFailure(Exit.USAGE, "Say replace or lost. See --help.");
            }
            List<String> rest = new ArrayList<>(args.subList(1, args.size()));
            boolean filesToo = rest.remove(FILES_TOO);
            Key key = new Key(Options.parse(Options.withoutDemo(rest), env, home), env, out);
            if (args.get(0).equals("replace")) {
                key.replace();
            } else {
                key.lost(filesToo);
            }
            return 0;
        });
    }

    private void replace() throws IOException {
        if (SealKeyFile.isGiven(env)) {
            throw new StartFailure(
                    Exit.USAGE,
                    "The key is a setting. Draw another one with: openssl rand -base64 32. Give it as"
                            + " BUURTREGIE_DB_SLEUTEL and the one of now as BUURTREGIE_DB_SLEUTEL_VORIGE, and start again.");
        }
        new SealKeyFile(options.data()).replace();
        out.println("  There is another key. At the next start everything is sealed anew, and then the old one is removed.");
        out.println("  A copy of the database of before opens with the old one only: keep a copy of sleutel.vorige, elsewhere, as long as that one.");
    }

    private void lost(boolean filesToo) throws IOException, SQLException {
        Database given = Database.fromEnvironment(env);
        if (given != null) {
            given.demandStandstill(out);
            forget(given, filesToo);
            return;
        }
        DataDirectory data = DataDirectory.open(options.data());
        LocalPostgres postgres = new LocalPostgres(data);
        try {
            forget(postgres.start(new Console(out, false)), filesToo);
        } finally {
            postgres.stop();
            data.release();
        }
    }

    private void forget(Database database, boolean filesToo) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            long outside = Outside.count(connection);
            if (outside > 0 && !filesToo) {
                throw new StartFailure(
                        Exit.USAGE,
                        "Nothing was changed. " + outside + " photos and documents in the bucket are sealed with what this key opens,"
                                + " and would never be opened again, also when it is found. When it is lost for good: deploy/key lost "
                                + FILES_TOO + ".");
            }
            try (ResultSet gone = statement.executeQuery("select codeapps, telefoons from sleutel_kwijt()")) {
                gone.next();
                out.printf(
                        "  Gone: %d code apps, %d keys of telephones, and what is in %d photos and documents in the bucket. The next start"
                                + " seals with the key that it is given.%n",
                        gone.getLong(1), gone.getLong(2), outside);
            }
        }
    }
}
