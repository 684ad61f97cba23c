package nl.buurtregie.platform.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.buurtregie.platform.Json;

/** Where acts write what counts; nothing else writes facts. */
@ApplicationScoped
public class FactBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** A happening that has nothing to tell but that it was. */
    public void append(Enum<?> what, Object subject) {
        append(what, subject, Map.of());
    }

    /**
     * It knows no other rows and so flushes none; where two may come at once, the act flushes first.
     *
     * @param what one of the codes in table {@code feitgebeurtenis}
     * @param subject the key of the case, report, problem or walk
     * @param facts by the column names of its fact table: texts, numbers, yes or no, days
     */
    public void append(Enum<?> what, Object subject, Map<String, Object> facts) {
        em.createNativeQuery("insert into feitenboek (op, wat, onderwerp, feit) values (?1, ?2, ?3, cast(?4 as jsonb))")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, what.name())
                .setParameter(3, subject.toString())
                .setParameter(4, json(facts).toString())
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /**
     * What was told last of this subject holds no more as it was: it is told once more, with something of it otherwise. Nothing when it was
     * never told.
     *
     * @param otherwise by the column names, as in {@link #append(Enum, Object, Map)}
     */
    public void again(Enum<?> what, Object subject, Map<String, Object> otherwise) {
        em.createNativeQuery("insert into feitenboek (op, wat, onderwerp, feit) select ?1, wat, onderwerp,"
                        + " feit || cast(?4 as jsonb) from feitenboek where onderwerp = ?3 and wat = ?2"
                        + " order by id desc limit 1")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, what.name())
                .setParameter(3, subject.toString())
                .setParameter(4, json(otherwise).toString())
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    private static JsonObject json(Map<String, Object> facts) {
        Map<String, Object> plain = new HashMap<>(facts);
        plain.replaceAll((column, value) -> value instanceof LocalDate day ? day.toString() : value);
        return Json.createObjectBuilder(plain).build();
    }
}
