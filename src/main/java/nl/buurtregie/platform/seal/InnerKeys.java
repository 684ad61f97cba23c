package nl.buurtregie.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.persistence.Turn;
import org.eclipse.microprofile.config.Config;

/** The keys of the seals: in the database, each sealed with the key from outside. The newest one seals; older ones still open. */
@ApplicationScoped
class InnerKeys {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OuterKeys outer;

    @Inject
    private Clock clock;

    /** Without a database: only what it holds can be opened. */
    static InnerKeys beside(Config environment) {
        InnerKeys keys = new InnerKeys();
        keys.outer = new OuterKeys(environment);
        return keys;
    }

    boolean hasDatabase() {
        return em != null;
    }

    /** @param wrapped by name. @throws WrongKey when the key from outside is not the one that wrapped them */
    Map<String, SealKey> open(Map<String, String> wrapped) {
        Map<String, SealKey> keys = new LinkedHashMap<>();
        wrapped.forEach((id, omslag) -> keys.put(id, unwrap(new Wrapped(id, omslag))));
        return keys;
    }

    /** A row of the table. */
    record Wrapped(String id, String omslag) {}

    /**
     * By name, the newest last. Makes one when there is none, and another when the key from outside was replaced.
     *
     * @throws WrongKey when the key from outside is not the one of this database
     */
    @Transactional
    public Map<String, SealKey> read() {
        Turn.take(em, "keys of the seals"); // two servers that start at the same time make one key
        SealKey now = outer.current();
        Map<String, SealKey> keys = new LinkedHashMap<>();
        boolean replaced = false;
        for (Wrapped one : rows()) {
            SealKey key = unwrap(one);
            keys.put(key.name(), key);
            if (!Seal.keyName(one.omslag()).equals(now.name())) {
                wrap("update zegelsleutel set omslag = ?2 where id = ?1", key, now)
                        .executeUpdate();
                replaced = true;
            }
        }
        if (keys.isEmpty() || replaced) {
            SealKey made = SealKey.draw();
            wrap("insert into zegelsleutel (id, omslag, gemaakt_op) values (?1, ?2, ?3)", made, now)
                    .setParameter(3, Timestamp.from(clock.instant()))
                    .executeUpdate();
            keys.put(made.name(), made);
        }
        return keys;
    }

    private List<Wrapped> rows() {
        return Rows.of(em.createNativeQuery("select id, omslag from zegelsleutel order by volgnummer"), Wrapped.class);
    }

    private SealKey unwrap(Wrapped one) {
        String name = Seal.keyName(one.omslag());
        SealKey key = outer.named(name)
                .orElseThrow(() -> new WrongKey("The secrets in this database are sealed with key " + name
                        + ", and BUURTREGIE_DB_SLEUTEL is key "
                        + outer.current().name()
                        + ". Give the key of this database, or see \"The key of the database\" in"
                        + " instellingen.md."));
        return SealKey.parse(Seal.open(key, place(one.id()), one.omslag()));
    }

    private Query wrap(String statement, SealKey key, SealKey with) {
        return em.createNativeQuery(statement)
                .setParameter(1, key.name())
                .setParameter(2, Seal.make(with, place(key.name()), key.text()));
    }

    private static String place(String id) {
        return "zegelsleutel.omslag/" + id;
    }
}
