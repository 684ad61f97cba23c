package nl.buurtregie.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The source of the driver, which knows its lines. When the database does not even refuse any more (its machine stands still, the network
 * swallows all), whoever waits on a line would wait for minutes: then the lines are cut, and no new one is tried until it answers again.
 */
public class WatchedSource extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    private static final String UNREACHABLE = "08001";

    /** Somebody waited in vain for a line; the others that come meanwhile need not. */
    private static final long AFTER_A_LATE_ONE = TimeUnit.SECONDS.toNanos(3);

    private static final long LATE = TimeUnit.MILLISECONDS.toNanos(1_500);

    /** While it is away people get an answer, not an hourglass: seconds for a new line. */
    private static final int PATIENCE = 2;

    /** Of a cluster one may be gone without a word: seconds after which the next one is asked. */
    private static final int PATIENCE_FOR_ONE_OF_MANY = 1;

    /** Nobody waits yet, and the first line of a cold program on a busy machine takes its time. */
    private static final int PATIENCE_AT_FIRST = 60;

    private static final Set<Connection> LINES =
            Collections.newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));

    private static volatile boolean known;
    private static volatile boolean silent;
    private static volatile long notBefore = System.nanoTime();

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        if (silent || System.nanoTime() - notBefore < 0) {
            throw new SQLException("the database does not answer", UNREACHABLE);
        }
        long begin = System.nanoTime();
        int hosts = getServerNames().length;
        if (hosts > 1) {
            setConnectTimeout(PATIENCE_FOR_ONE_OF_MANY);
        }
        setLoginTimeout(known ? PATIENCE + hosts - 1 : PATIENCE_AT_FIRST);
        try {
            Connection line = super.getConnection(user, password);
            known = true;
            LINES.add(line);
            return line;
        } catch (SQLException none) {
            if (System.nanoTime() - begin > LATE) {
                notBefore = System.nanoTime() + AFTER_A_LATE_ONE;
            }
            throw none;
        }
    }

    /** From here on nobody waits: lines in use break, and new ones are refused at once. */
    static void fallsSilent() {
        silent = true;
        List<Connection> all;
        synchronized (LINES) {
            all = List.copyOf(LINES);
            LINES.clear();
        }
        for (Connection line : all) {
            try {
                line.abort(Runnable::run);
            } catch (SQLException gone) {
                // that was the idea
            }
        }
    }

    static void answers() {
        silent = false;
    }
}
