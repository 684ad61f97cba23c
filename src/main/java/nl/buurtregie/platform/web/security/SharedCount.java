package nl.buurtregie.platform.web.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.buurtregie.platform.audit.AddressPrint;
import nl.buurtregie.platform.schedule.RegularWork;

/**
 * Counts in the database, for all servers together, by its clock: servers whose clocks differ give nothing more. One statement for one count,
 * outside the transaction of the request. Of each limit is kept when nothing of it is used any more; each one that is used moves that by
 * the period divided by the times (the "generic cell rate algorithm"), and it may not move further than one period from now.
 */
@ApplicationScoped
class SharedCount implements RegularWork {

    private static final Logger LOG = Logger.getLogger(SharedCount.class.getName());

    /** Lines to the database that all brakes of this server may have at once, of {@code Database.MOST_LINES}. */
    private static final int LINES = 4;

    /** How long a request waits for one of those, and then for the row: a brake is no place to stand in. */
    static final Duration PATIENCE = Duration.ofMillis(500);

    /**
     * Nothing lost when the last moments of it are lost with the power: nobody waits for the disk. First one reads: what is refused writes
     * nothing, and no address gets a row when all together are over their limit; so the rows are as many as that limit.
     */
    private static final String ASKED = """
            with vraag as materialized (
              select cast(? as varchar) as soort, cast(? as varchar) as wie,
                ? * interval '1 microsecond' as een, ? * interval '1 microsecond' as periode,
                ? * interval '1 microsecond' as samen_een, ? * interval '1 microsecond' as samen_periode,
                set_config('synchronous_commit', 'off', true), set_config('lock_timeout', ?, true))
            """;

    /** Always the address first, then all together: no two wait for each other. */
    private static final String TAKE = ASKED + """
            , eigen as (
              insert into drempel as d (soort, afdruk, vol_op)
              select soort, wie, now() + een from vraag v
              where not exists (select 1 from drempel t where t.soort = v.soort and t.afdruk = v.wie
                  and t.vol_op + een > now() + periode)
                and not exists (select 1 from drempel t where t.soort = v.soort and t.afdruk = ''
                  and t.vol_op + samen_een > now() + samen_periode)
              on conflict (soort, afdruk) do update set vol_op = greatest(d.vol_op, now()) + (select een from vraag)
                where d.vol_op + (select een from vraag) <= now() + (select periode from vraag)
              returning d.soort)
            insert into drempel as d (soort, afdruk, vol_op)
            select v.soort, '', now() + samen_een from vraag v join eigen on true
            on conflict (soort, afdruk) do update set vol_op = greatest(d.vol_op, now()) + (select samen_een from vraag)
              where d.vol_op + (select samen_een from vraag) <= now() + (select samen_periode from vraag)
            """;

    private static final String GIVE_BACK = ASKED + """
            , eigen as (
              update drempel d set vol_op = d.vol_op - een from vraag v where d.soort = v.soort and d.afdruk = v.wie
              returning d.soort)
            update drempel d set vol_op = d.vol_op - samen_een from vraag v, (select count(*) from eigen) na
            where d.soort = v.soort and d.afdruk = ''
            """;

    private static final String CLEAN_UP = "delete from drempel where (soort, afdruk) in"
            + " (select soort, afdruk from drempel where vol_op < now() for update skip locked)";

    @Resource(lookup = "java:app/jdbc/buurtregie")
    private DataSource source;

    @Inject
    private AddressPrint print;

    private final Semaphore lines = new Semaphore(LINES, true);
    private final long patienceMillis;

    SharedCount() {
        this(PATIENCE);
    }

    /** @param patience how long for a line, and then for the row */
    SharedCount(Duration patience) {
        patienceMillis = patience.toMillis();
    }

    /**
     * Counts one; false when it is too many.
     *
     * @throws CannotCount when the database does not say so in time; then nothing was counted
     */
    @Transactional(TxType.NOT_SUPPORTED)
    boolean take(Throttle.Kind kind, String address, Limits limits) throws CannotCount {
        return run(TAKE, kind, address, limits) == 1;
    }

    /** When the database cannot be asked it stays counted. */
    @Transactional(TxType.NOT_SUPPORTED)
    void giveBack(Throttle.Kind kind, String address, Limits limits) {
        try {
            run(GIVE_BACK, kind, address, limits);
        } catch (CannotCount unable) {
            LOG.log(Level.FINE, "een drempel telt een keer te veel", unable);
        }
    }

    /** @return of how many limits of all together it changed something: 0 or 1 */
    private int run(String sql, Throttle.Kind kind, String address, Limits limits) throws CannotCount {
        await();
        try {
            return ask(sql, kind, print.apart("drempel", address), limits);
        } catch (SQLException | RuntimeException unable) {
            throw new CannotCount("the database did not say", unable);
        } finally {
            lines.release();
        }
    }

    private int ask(String sql, Throttle.Kind kind, String who, Limits limits) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, kind.name());
            statement.setString(2, who);
            statement.setLong(3, limits.perAddress().microsForOne());
            statement.setLong(4, limits.perAddress().micros());
            statement.setLong(5, limits.together().microsForOne());
            statement.setLong(6, limits.together().micros());
            statement.setString(7, Long.toString(patienceMillis));
            return statement.executeUpdate();
        }
    }

    private void await() throws CannotCount {
        try {
            if (!lines.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw new CannotCount("too many ask at once", null);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotCount("this server stops", stopped);
        }
    }

    @Override
    public String what() {
        return "drempels opruimen";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public void round() {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLEAN_UP)) {
            statement.executeUpdate();
        } catch (SQLException unable) {
            throw new IllegalStateException(unable);
        }
    }
}
