package nl.buurtregie.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * Asks the database twice a second whether it is there, on a line of its own, and hears on it what other servers tell. Refusing is an
 * answer. When it is silent on that line and on a new one, for a second each, nobody waits for it any longer; until it answers again.
 */
@ApplicationScoped
class DatabasePulse {

    private static final Logger LOG = Logger.getLogger(DatabasePulse.class.getName());
    private static final int PAUSE_MILLIS = 500;
    private static final int PATIENCE_SECONDS = 1;
    private static final long SILENCE = TimeUnit.MILLISECONDS.toNanos(900);

    /** So much later than it should: it was we who stood still. */
    private static final long OUR_OWN = TimeUnit.MILLISECONDS.toNanos(800);

    @Inject
    private Config settings;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Bulletin bulletin;

    private volatile Thread watching;
    private Connection line;
    private boolean silent;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
        watching = threads.newThread(this::watch);
        watching.start();
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        Thread thread = watching;
        watching = null;
        thread.interrupt();
    }

    private void watch() {
        LineSource source = source();
        while (watching != null) {
            hear((line == null || isSilent(PATIENCE_SECONDS, () -> ask(line)))
                    && isSilent(source.getLoginTimeout(), () -> ask(another(source))));
            if (!pause()) {
                break;
            }
        }
        close();
    }

    /** Hears meanwhile what other servers tell. @return false when this one stops */
    private boolean pause() {
        try {
            if (line == null) {
                Thread.sleep(PAUSE_MILLIS);
            } else {
                bulletin.hear(line, PAUSE_MILLIS);
            }
        } catch (InterruptedException stopped) {
            return false;
        } catch (SQLException gone) {
            close();
        }
        return true;
    }

    private void hear(boolean nothing) {
        if (nothing && !silent) {
            LOG.warning("de database zwijgt");
            WatchedSource.fallsSilent();
        } else if (!nothing && silent) {
            LOG.info("de database antwoordt weer");
            WatchedSource.answers();
        }
        silent = nothing;
    }

    /** A question on a line. */
    private interface Question {
        void ask() throws SQLException;
    }

    /** @param longest seconds that it may take to find that out */
    private boolean isSilent(int longest, Question question) {
        long begin = System.nanoTime();
        try {
            question.ask();
            return false;
        } catch (SQLException no) {
            long waited = System.nanoTime() - begin;
            close();
            return silent || waited > SILENCE && waited < TimeUnit.SECONDS.toNanos(longest) + OUR_OWN;
        }
    }

    private static void ask(Connection on) throws SQLException {
        if (!on.isValid(PATIENCE_SECONDS)) {
            throw new SQLException("no answer");
        }
    }

    private Connection another(LineSource source) throws SQLException {
        line = FreshPassword.OURS.open(
                source.getPassword(), password -> source.getConnection(source.getUser(), password));
        bulletin.listen(line);
        return line;
    }

    private void close() {
        Connection old = line;
        line = null;
        if (old != null) {
            try {
                old.abort(Runnable::run);
            } catch (SQLException gone) {
                // so much the better
            }
        }
    }

    private LineSource source() {
        LineSource source = new LineSource();
        source.setUrl(settings.getValue("buurtregie.db.url", String.class));
        source.setUser(
                settings.getOptionalValue("buurtregie.db.user", String.class).orElse("buurtregie"));
        source.setPassword(settings.getValue("buurtregie.db.password", String.class));
        source.setApplicationName("buurtregie hartslag");
        source.setConnectTimeout(PATIENCE_SECONDS);
        source.setLoginTimeout(
                PATIENCE_SECONDS * source.getServerNames().length); // one of them may be gone without a word
        if (source.getServerNames().length > 1) {
            WatchedSource.goOnToTheNext(source);
        }
        source.setSocketTimeout(PATIENCE_SECONDS);
        source.setLogServerErrorDetail(false);
        return source;
    }
}
