package nl.buurtregie.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import org.postgresql.core.BaseConnection;
import org.postgresql.ds.common.BaseDataSource;

/**
 * The source of the driver, which knows its lines. When the database does not even refuse any more (its machine stands still, the network
 * swallows all), whoever waits on a line would wait for minutes: then the lines are cut, and no new one is tried until it answers again.
 */
public class WatchedSource extends LineSource {

    private static final long serialVersionUID = 1L;

    private static final String UNREACHABLE = "08001";

    /** Somebody waited in vain for a line; the others that come meanwhile need not. */
    private static final long AFTER_A_LATE_ONE = TimeUnit.SECONDS.toNanos(3);

    private static final long LATE = TimeUnit.MILLISECONDS.toNanos(1_500);

    /** While it is away people get an answer, not an hourglass: seconds for a new line. */
    private static final int PATIENCE = 2;

    /** Of a cluster one may be gone without a word: seconds after which the next one is asked. */
    private static final int PATIENCE_FOR_ONE_OF_MANY = 1;

    /** Or it takes a line, and says nothing over it: its disk hangs, or it was stopped. Without TLS it is the same as a slow one. */
    private static final int PATIENCE_WITHOUT_A_WORD = 2;

    /** How long it is remembered which of them may write, in seconds: so long nobody is served after another one may. */
    private static final int REMEMBERED = 2;

    /** Nobody waits yet, and the first line of a cold program on a busy machine takes its time. */
    private static final int PATIENCE_AT_FIRST = 60;

    private static final Set<Connection> LINES =
            Collections.newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));

    private static volatile boolean known;
    private static volatile boolean silent;
    private static volatile long notBefore = System.nanoTime();

    /** Seconds that a line may be silent while it works, as the address says; null: not asked yet. */
    private Integer silence;

    private final transient FreshPassword fresh;

    public WatchedSource() {
        this(FreshPassword.OURS);
    }

    WatchedSource(FreshPassword fresh) {
        this.fresh = fresh;
        setApplicationName(Database.LINES);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        if (silent || System.nanoTime() - notBefore < 0) {
            throw new SQLException("the database does not answer", UNREACHABLE);
        }
        long begin = System.nanoTime();
        int others = getServerNames().length - 1;
        setLoginTimeout(known ? PATIENCE + PATIENCE_WITHOUT_A_WORD * others : PATIENCE_AT_FIRST);
        try {
            Connection line =
                    fresh.open(password, now -> others > 0 ? oneOfMany(user, now) : super.getConnection(user, now));
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

    /** The driver goes on to the next machine only when it does not have to wait for ever for this one. */
    static void goOnToTheNext(BaseDataSource source) {
        source.setConnectTimeout(PATIENCE_FOR_ONE_OF_MANY);
        source.setSslResponseTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE_FOR_ONE_OF_MANY));
        source.setSocketTimeout(PATIENCE_WITHOUT_A_WORD);
        source.setHostRecheckSeconds(REMEMBERED);
    }

    private Connection oneOfMany(String user, String password) throws SQLException {
        int works = silence();
        goOnToTheNext(this);
        Connection line = super.getConnection(user, password);
        line.setNetworkTimeout(Runnable::run, (int) TimeUnit.SECONDS.toMillis(works));
        return line;
    }

    private synchronized int silence() {
        if (silence == null) {
            silence = getSocketTimeout();
        }
        return silence;
    }

    /** From here on nobody waits: lines in use break, and new ones are refused at once. */
    static void fallsSilent() {
        silent = true;
        List<Connection> all = lines();
        LINES.removeAll(all);
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

    /** Of each line the driver notices it, and prepares anew what it needs. A line without a transaction does not get one by it. */
    static void forgetPlans() {
        for (Connection line : lines()) {
            try {
                line.unwrap(BaseConnection.class).execSQLUpdate("deallocate all");
            } catch (SQLException gone) {
                // or its transaction failed, and is undone
            }
        }
    }

    private static List<Connection> lines() {
        synchronized (LINES) {
            return List.copyOf(LINES);
        }
    }
}
