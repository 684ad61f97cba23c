package nl.buurtregie.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.platform.persistence.Bulletin;
import nl.buurtregie.platform.persistence.Outdated;
import nl.buurtregie.platform.persistence.Remembered;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.schedule.RegularWork;
import org.eclipse.microprofile.config.Config;

/** What holds now. Kept in memory: a page asks a dozen times; another node hears of a change within a minute. */
@ApplicationScoped
public class Settings implements RegularWork {

    /** So many changes on one page. */
    public static final int PAGE = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Config environment;

    @Inject
    private Clock clock;

    @Inject
    private AuditLog log;

    @Inject
    private Bulletin bulletin;

    private final Remembered<Map<String, String>> set = new Remembered<>();

    /** As it was read last, for when the database is away. */
    private volatile Map<String, String> last = Map.of();

    @Override
    public String what() {
        return "instellingen opnieuw lezen";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    /** What another server changed counts here too. */
    @Override
    public void round() {
        forget();
    }

    /** As set by the beheerder, else by the environment; empty when the default holds. */
    public Optional<String> find(String name) {
        String own = known().get(name);
        return own == null ? Texts.find(environment, name) : Optional.of(own);
    }

    public int number(Setting setting) {
        return Integer.parseInt(find(setting.name()).orElse(setting.standard()));
    }

    public boolean yes(Setting setting) {
        return Setting.YES.equals(text(setting));
    }

    public String text(Setting setting) {
        return find(setting.name()).orElse(setting.standard());
    }

    /** @param value null: back to the default */
    @Transactional
    public void change(Setting setting, String value, String by) {
        if (value != null) {
            setting.check(value);
        }
        em.persist(new Change(setting.name(), value, clock.instant(), by));
        em.flush(); // who reads does not
        String to = value == null ? "weer de standaard" : value;
        log.write(AuditEvent.SETTING_CHANGED, null, setting.name() + (setting.isText() ? "" : ": " + to));
        bulletin.tell(Outdated.Part.SETTINGS);
    }

    /** The next question reads the database again. */
    public void forget() {
        set.forget();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outdated news) {
        if (news.is(Outdated.Part.SETTINGS)) {
            forget();
        }
    }

    /** Without a database what was known last goes on, and the environment: the page that says so must be made too. */
    private Map<String, String> known() {
        try {
            Map<String, String> now = set.get(this::read);
            last = now;
            return now;
        } catch (RuntimeException gone) {
            return last;
        }
    }

    /** How many there ever were. */
    public int changes() {
        return em.createQuery("select count(c) from Change c", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** Newest first, the first {@link #PAGE}. */
    public List<Changed> history() {
        return history(Long.MAX_VALUE);
    }

    /**
     * The next page of them.
     *
     * @param before the number of the last one of the page before
     */
    public List<Changed> history(long before) {
        return Rows.of(
                em.createNativeQuery("select * from (select id, naam, lag(waarde) over (partition by naam order by id),"
                                + " waarde, op, door from instelling) alle where id < ?1 order by id desc limit "
                                + PAGE)
                        .setParameter(1, before),
                Changed.class);
    }

    /** Writes nothing of the act that asks: a fault of that would be taken for a database that is gone. */
    private Map<String, String> read() {
        Map<String, String> last = new HashMap<>();
        em.createQuery("select c from Change c order by c.id", Change.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .forEach(change -> last.put(change.name(), change.value()));
        return last;
    }
}
