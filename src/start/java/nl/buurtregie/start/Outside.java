package nl.buurtregie.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.start.war.WarProgram;

/** {@code deploy/files}: photos and documents outside the database. What is done is done by the program itself, out of its WAR. */
final class Outside {

    private static final String TOOL = "nl.buurtregie.platform.files.FileTool";

    /** What speaks S3, and what that needs. */
    private static final List<String> LIBRARIES = List.of("software/amazon/", "org/reactivestreams/", "org/slf4j/");

    private static final List<String> WORDS = List.of("check", "move");
    private static final List<String> OWN = List.of("--to", "--remove", "--read");

    private Outside() {}

    public static void main(String[] args) {
        Commands.exit(args, Outside::run);
    }

    /** @return 0 when all is where it should be, 1 when it is not, and the codes of {@link Exit} */
    static int run(List<String> args, Map<String, String> env, Path home, PrintStream out) {
        return Commands.explained(out, () -> {
            if (args.isEmpty() || !WORDS.contains(args.get(0))) {
                throw new StartFailure(Exit.USAGE, "Say check or move. See --help.");
            }
            List<String> rest = new ArrayList<>(args);
            List<String> words = ours(rest);
            Options options = Options.parse(Options.withoutDemo(rest), env, home);
            try (Connection connection = Database.running(env, options.data()).open()) {
                return run(words, env, options.data(), new Home(home), connection, out);
            }
        });
    }

    /**
     * How many rows have their bytes elsewhere.
     *
     * @return 0 too when this is a database of before that could be
     */
    static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return number(statement, "select count(*) from information_schema.columns where column_name = 'buiten' and table_schema ="
                                    + " current_schema() and table_name in ('foto', 'zaakdocument')")
                            < 2
                    ? 0
                    : number(statement, "select (select count(*) from foto where buiten is not null)"
                            + " + (select count(*) from zaakdocument where buiten is not null)");
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * Reads all that rows of a database that was put back say to be elsewhere, and prints what of it is there.
     *
     * @return whether all of it is
     */
    static boolean isThere(Connection connection, Map<String, String> env, Path data, PrintStream out)
            throws SQLException, IOException {
        long outside = count(connection);
        if (outside == 0) {
            return true;
        }
        out.printf("  outside the database, in the bucket: %,d photos and documents%n", outside);
        return run(List.of("read"), env, data, Home.ofThisProcess(), connection, out) == 0;
    }

    /** The words for the program; what is left is of every command. */
    private static List<String> ours(List<String> rest) {
        List<String> words = new ArrayList<>(List.of(rest.remove(0)));
        for (String word : OWN) {
            int place = rest.indexOf(word);
            if (place >= 0) {
                words.add(rest.remove(place));
                if (word.equals("--to") && place < rest.size()) {
                    words.add(rest.remove(place));
                }
            }
        }
        return words;
    }

    /** Whom the server believes that is told so, this command believes too. */
    private static void trust(String extra) {
        for (String word : extra.strip().split("\\s+")) {
            String[] parts = word.split("=", 2);
            if (parts.length == 2 && parts[0].startsWith("-Djavax.net.ssl.")) {
                System.setProperty(parts[0].substring(2), parts[1]);
            }
        }
    }

    /** On a database that need not be the one of the settings. */
    static int run(
            List<String> words, Map<String, String> env, Path data, Home home, Connection connection, PrintStream out)
            throws IOException {
        Map<String, String> all = new HashMap<>(env);
        all.putAll(new SealKeyFile(data).known(env));
        trust(env.getOrDefault(ServerCommand.EXTRA, ""));
        try (WarProgram program = new WarProgram(home.war(true), data.resolve("tmp"), LIBRARIES)) {
            return (Integer) program.call(TOOL, "run", words, all, connection, out);
        } catch (ReflectiveOperationException | LinkageError broken) {
            throw new StartFailure(
                    Exit.DATA, "The program in " + home.war(true) + " is damaged. Unpack or build it again.", broken);
        }
    }
}
