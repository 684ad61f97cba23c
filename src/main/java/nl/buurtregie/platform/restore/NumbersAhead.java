package nl.buurtregie.platform.restore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.platform.persistence.Rows;

/**
 * Numbers that were given after the backup are known outside: in letters, in calendars, at partners. None is given again, so every sequence
 * goes ahead: by a tenth of what it gave so far, and at least a hundred. It costs a gap, and a gap is allowed.
 */
@ApplicationScoped
@Transactional
class NumbersAhead implements AfterRestore {

    private static final int LEAST = 100;
    private static final int SHARE = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** @param given the last number; 0 when none was given yet */
    private record Sequence(String name, long given, long step) {

        /** That of a year to come has given nothing, in the backup nor after it. */
        boolean isOfLaterYear(int year) {
            return name.matches(".*_[0-9]{4}") && Integer.parseInt(name.substring(name.length() - 4)) > year;
        }

        long ahead() {
            return Math.max(LEAST, given / step / SHARE);
        }
    }

    @Override
    public void afterRestore(Instant restored) {
        int year = LocalDate.now(clock).getYear();
        List<Sequence> all = Rows.of(
                em.createNativeQuery("select cast(sequencename as text), coalesce(last_value, 0), increment_by"
                        + " from pg_sequences where schemaname = current_schema() order by sequencename"),
                Sequence.class);
        all.stream().filter(one -> !one.isOfLaterYear(year)).forEach(one -> em.createNativeQuery(
                        "select count(nextval(cast(quote_ident(?1) as regclass))) from generate_series(1, ?2)")
                .setParameter(1, one.name())
                .setParameter(2, one.ahead())
                .getSingleResult());
    }
}
