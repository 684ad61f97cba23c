package nl.buurtregie.platform.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.seal.OthersSeal;

/**
 * What is remembered of a browser for a while, at whatever server it asks next. It is sealed with a secret that only the browser has:
 * of what people type half nothing can be read in the database or a backup.
 */
@ApplicationScoped
class BrowserMemory implements RegularWork {

    /** Characters of one thing; more is not remembered. */
    private static final int MOST = 1_000_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** @param secret what only the browser knows */
    Optional<String> find(String secret, String name) {
        return em.createNativeQuery("select inhoud from browsergeheugen where browser = ?1 and naam = ?2 and tot > ?3")
                .setParameter(1, OwnCookies.hash(secret))
                .setParameter(2, name)
                .setParameter(3, Timestamp.from(clock.instant()))
                .getResultStream()
                .findFirst()
                .flatMap(kept -> OthersSeal.open(secret, name, (String) kept));
    }

    /**
     * @param name at most 120 characters
     * @return false when it is too much to remember
     */
    @Transactional
    boolean keep(String secret, String name, String text, Duration howLong) {
        if (text.length() > MOST) {
            return false;
        }
        em.createNativeQuery("insert into browsergeheugen (browser, naam, inhoud, tot) values (?1, ?2, ?3, ?4)"
                        + " on conflict (browser, naam) do update set inhoud = excluded.inhoud, tot = excluded.tot")
                .setParameter(1, OwnCookies.hash(secret))
                .setParameter(2, name)
                .setParameter(3, OthersSeal.seal(secret, name, text))
                .setParameter(4, Timestamp.from(clock.instant().plus(howLong)))
                .executeUpdate();
        return true;
    }

    /** Of everything whose name begins so, only the newest are left. */
    @Transactional
    void leave(String secret, String begin, int newest) {
        em.createNativeQuery(
                        "delete from browsergeheugen where browser = ?1 and naam in (select naam from browsergeheugen"
                                + " where browser = ?1 and starts_with(naam, ?2) order by tot desc offset ?3)")
                .setParameter(1, OwnCookies.hash(secret))
                .setParameter(2, begin)
                .setParameter(3, newest)
                .executeUpdate();
    }

    @Override
    public String what() {
        return "wat browsers half invulden opruimen";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    @Transactional
    public void round() {
        em.createNativeQuery("delete from browsergeheugen where tot < ?1")
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
