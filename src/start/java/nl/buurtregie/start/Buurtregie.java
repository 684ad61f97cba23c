package nl.buurtregie.start;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The one command of what is published, {@code buurtregie}: its first word says what to do. */
final class Buurtregie {

    private static final Set<String> ABOUT_ITSELF = Set.of("help", "--help", "-h", "version");

    private static final String USAGE =
            """
            Usage: buurtregie [--settings FILE] COMMAND [options]

              start       starts Buurtregie and stays with it; Ctrl-C or a signal stops it in order
              controle    starts nothing: looks at all settings, says what is wrong with them and ends with 0, 11, 2 (an option or the
                          address) or 6 (the data began as a demo, or not)
              account     prints a link by which somebody becomes beheerder, also when all others are locked out
              key         replace|lost: another key for what is sealed in the database, or going on after the key was lost
              backup      makes a backup: one sealed file with all of the database. Each night it is made by itself: with the PostgreSQL that
                          comes along, else with BUURTREGIE_BACKUP=true and a key
              restore     puts a backup back, or with --proef only tries it; --help says more
              facts       check|rebuild: lays the figures beside the book of everything that counts, or makes them again from it
              files       check|move: photos and documents outside the database, or brings them there or back; --help says more
              version     which one this is
              help        this text

            Options of all but version and help: --data DIR. Of start, controle and account: --port N, --host NAME.
            The settings are environment variables. Those that are not there are read from a file with a line NAME=value for each: FILE, else
            /etc/buurtregie/buurtregie.env of the package, or conf/buurtregie.env of the unpacked archive. All settings and exit codes:
            instellingen.md. Where a message says deploy/account, it is buurtregie account here.
            """;

    private static final String USAGE_OF_KEY =
            """
            Usage: buurtregie key replace [--data DIR]
                   buurtregie key lost [--bestanden] [--data DIR]

            Another key for what is sealed in the database, or going on after the key was lost.

              replace        draws another key; at the next start everything in the database is sealed anew, and the old key is removed. Stop
                             all servers first. Photos and documents in a bucket are sealed anew too. Make a backup when that start says
                             that all is moved: one of before needs the old key
              lost           when nobody has the key any more: throws away what cannot be opened (apps that make codes, keys of
                             telephones), so that Buurtregie starts again. Stop it first. It cannot be undone
                --bestanden  also when photos and documents are in a bucket, which nobody can open from then on

            With BUURTREGIE_DB_SLEUTEL or BUURTREGIE_DB_SLEUTEL_FILE the key is yours: see instellingen.md.
            """;

    private static final String USAGE_OF_RESTORE =
            """
            Usage: buurtregie restore [FILE] [--proef | --tekst] [--data DIR] [--sleutel FILE] [--zonder-gewist]
                   buurtregie restore --teruggezet MOMENT [--data DIR] [--zonder-gewist]

            Puts back the backup FILE, or the newest. Stop the service first. With our own PostgreSQL the database of before stays beside
            it; with BUURTREGIE_DB_URL that database has to be empty. The start after it erases again what was erased since, and sends
            nothing until a beheerder says so.

              --proef          changes nothing: puts it back in a PostgreSQL of its own, prints rows and sums, and ends with 0 or 1
              --tekst          changes nothing: prints what is in it, as SQL that psql takes. After that --teruggezet, before the start
              --sleutel FILE   the key that it was sealed with, when that is not the one of now
              --teruggezet     puts nothing back: somebody else did, as it was at that moment (2026-11-30T09:15:00+01:00). The next start
                               erases again what was erased since, and sends nothing until a beheerder says so
              --zonder-gewist  when gewist.tsv beside the backup is lost for good: then what was erased since is here again
            """;

    private static final String USAGE_OF_FILES =
            """
            Usage: buurtregie files check [--remove] [--read] [--data DIR]
                   buurtregie files move --to s3|database [--data DIR]

            Photos and documents outside the database: says what is where, and moves all of it to the bucket or back. Buurtregie may go
            on running.

              check        lays the bucket beside the rows: what is where, what no row knows, which rows have lost their content
                --remove   takes away what no row knows and is older than a day; by itself that is done once a day
                --read     reads all of it, and compares it with the sums in the rows
              move         brings all that is in the rows to the bucket, or all of the bucket back. Can be stopped and begun again.
                           BUURTREGIE_BESTANDEN has to say the same, or the server would bring them back
            """;

    /** What the first word may be. */
    private enum Word {
        START(Start::main, USAGE),
        CONTROLE(Buurtregie::check, USAGE),
        ACCOUNT(Account::main, USAGE),
        KEY(Key::main, USAGE_OF_KEY),
        BACKUP(Backup::main, USAGE),
        RESTORE(Restore::main, USAGE_OF_RESTORE),
        FACTS(Facts::main, USAGE),
        FILES(Outside::main, USAGE_OF_FILES);

        private final Consumer<String[]> command;
        private final String usage;

        Word(Consumer<String[]> command, String usage) {
            this.command = command;
            this.usage = usage;
        }

        private static Optional<Word> of(String text) {
            return Arrays.stream(values())
                    .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst();
        }
    }

    private Buurtregie() {}

    public static void main(String[] args) {
        int code = run(List.of(args), Home.ofThisProcess(), System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** @return what this process ends with, unless what it began ends it otherwise */
    static int run(List<String> args, Home home, PrintStream out, PrintStream err) {
        String first = args.isEmpty() ? "help" : args.get(0);
        List<String> rest = args.isEmpty() ? args : args.subList(1, args.size());
        Optional<Word> word = Word.of(first);
        if (word.isPresent() && !isAboutHelp(rest)) {
            word.get().command.accept(rest.toArray(String[]::new));
            return 0;
        }
        if (word.isEmpty() && first.equals("version") && rest.isEmpty()) {
            out.print(home.version());
            return 0;
        }
        return explain(first, word, out, err);
    }

    private static int explain(String first, Optional<Word> word, PrintStream out, PrintStream err) {
        if (word.isEmpty() && !ABOUT_ITSELF.contains(first)) {
            err.printf("%n  Unknown command %s.%n%n%s", first, USAGE);
            return Exit.USAGE.code;
        }
        out.print(word.map(one -> one.usage).orElse(USAGE));
        return 0;
    }

    private static boolean isAboutHelp(List<String> words) {
        return words.contains("--help") || words.contains("-h");
    }

    private static void check(String[] args) {
        List<String> words = new ArrayList<>(List.of(args));
        words.add(0, Checkup.OPTION);
        Start.main(words.toArray(String[]::new));
    }
}
