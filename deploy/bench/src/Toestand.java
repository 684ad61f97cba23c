import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the server is while others use it: at the begin, at the end and each five minutes what is alive on its heap, what it has resident,
 * and how many lines to PostgreSQL it had at most. Its process, database, user and password are the properties server, db, user and password.
 */
public final class Toestand {

    private static final Pattern GEBRUIKT =
            Pattern.compile("(?:new generation|tenured generation|garbage-first heap)\\s+total \\d+K, used (\\d+)K");

    private final ScheduledExecutorService klok = Executors.newSingleThreadScheduledExecutor(werk -> {
        Thread draad = new Thread(werk);
        draad.setDaemon(true);
        return draad;
    });
    private final long begin = System.nanoTime();
    private long lijnen;
    private long bezig;

    /** The demo mediators may do more cases than a person may have in a year. */
    public void begin() {
        try {
            ZakenBench.ruimGenoeg(new String[] {"", System.getProperty("db"), System.getProperty("user"), System.getProperty("password")});
        } catch (Exception weg) {
            throw new IllegalStateException(weg);
        }
        druk();
        klok.scheduleAtFixedRate(this::tel, 1, 1, TimeUnit.SECONDS);
        klok.scheduleAtFixedRate(this::druk, 5, 5, TimeUnit.MINUTES);
    }

    public void eind() {
        klok.shutdown();
        druk();
    }

    private synchronized void tel() {
        try (Connection db = verbind()) {
            lijnen = Math.max(lijnen, Tabel.getal(db, "select count(*) from pg_stat_activity where application_name like 'buurtregie-%'"));
            bezig = Math.max(bezig, Tabel.getal(
                    db, "select count(*) from pg_stat_activity where application_name like 'buurtregie-%' and state <> 'idle'"));
        } catch (Exception weg) {
            System.out.println("  " + weg.getMessage());
        }
    }

    private synchronized void druk() {
        try {
            System.out.printf(
                    Locale.ROOT,
                    "  after %4.1f minutes: heap in use after clearing up %d MB, resident %d MB, lines to PostgreSQL at most %d of which at work %d%n",
                    (System.nanoTime() - begin) / 6e10, levend(), woont(), lijnen, bezig);
        } catch (Exception weg) {
            System.out.println("  " + weg.getMessage());
        }
        lijnen = 0;
        bezig = 0;
    }

    private static Connection verbind() throws Exception {
        return DriverManager.getConnection(System.getProperty("db"), System.getProperty("user"), System.getProperty("password"));
    }

    private static long levend() throws Exception {
        Belasting.jcmd(System.getProperty("server"), "GC.run");
        long kilo = 0;
        Matcher gebruikt = GEBRUIKT.matcher(Belasting.jcmd(System.getProperty("server"), "GC.heap_info"));
        while (gebruikt.find()) {
            kilo += Long.parseLong(gebruikt.group(1));
        }
        return kilo / 1024;
    }

    private static long woont() throws IOException {
        String alles = Files.readString(Path.of("/proc", System.getProperty("server"), "status"));
        return Long.parseLong(alles.replaceAll("(?s).*VmRSS:\\s+(\\d+).*", "$1")) / 1024;
    }
}
