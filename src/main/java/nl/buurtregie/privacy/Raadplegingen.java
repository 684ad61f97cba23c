package nl.buurtregie.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Json;

/**
 * The access log: who opened or changed which case, when, and why that was allowed. Written in the reader's or the change's own
 * transaction; what was refused in one of its own, because the other is undone.
 */
@ApplicationScoped
@Transactional
public class Raadplegingen {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** @param waar which page; at most 40 characters */
    public void ingezien(Ik ik, Bekeken wat, String waar) {
        schrijf(ik, "INZIEN", wat, waar);
    }

    /** Shown with name and address in a list: in one statement. */
    public void gevonden(Ik ik, List<Bekeken> wat, String waar) {
        if (wat.isEmpty()) {
            return;
        }
        JsonArrayBuilder regels = Json.createArrayBuilder();
        wat.forEach(een -> regels.add(regel(een)));
        em.createNativeQuery(
                        "insert into raadpleging (op, medewerker_id, nummer, soort, handeling, grond, sinds, afgelopen, buurt_code)"
                                + " select ?1, ?2, x.nummer, 'GEVONDEN', ?3, x.grond, x.sinds, x.afgelopen, x.buurt"
                                + " from jsonb_to_recordset(cast(?4 as jsonb)) as x(nummer text, grond text, sinds date,"
                                + " afgelopen boolean, buurt text)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, ik.id())
                .setParameter(3, waar)
                .setParameter(4, regels.build().toString())
                .executeUpdate();
    }

    private static JsonObjectBuilder regel(Bekeken een) {
        JsonObjectBuilder regel = Json.createObjectBuilder()
                .add("nummer", een.nummer())
                .add("grond", een.grond().name());
        if (een.sinds() != null) {
            regel.add("sinds", een.sinds().toString());
        }
        if (een.afgelopen() != null) {
            regel.add("afgelopen", een.afgelopen());
        }
        if (een.buurt() != null) {
            regel.add("buurt", een.buurt());
        }
        return regel;
    }

    public void gewijzigd(Ik ik, Bekeken wat, String handeling) {
        schrijf(ik, "WIJZIGEN", wat, handeling);
    }

    /** Asked for by its number, and not shown. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void geweigerd(Ik ik, String nummer) {
        schrijf(ik, "GEWEIGERD", new Bekeken(nummer, Grond.GEEN, null, null, null), "niets");
    }

    private void schrijf(Ik ik, String soort, Bekeken wat, String handeling) {
        em.createNativeQuery(
                        "insert into raadpleging (op, medewerker_id, nummer, soort, handeling, grond, sinds, afgelopen, buurt_code)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as date), cast(?8 as boolean), cast(?9 as varchar))")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, ik.id())
                .setParameter(3, wat.nummer())
                .setParameter(4, soort)
                .setParameter(5, handeling)
                .setParameter(6, wat.grond().name())
                .setParameter(7, wat.sinds() == null ? null : wat.sinds().toString())
                .setParameter(
                        8, wat.afgelopen() == null ? null : wat.afgelopen().toString())
                .setParameter(9, wat.buurt())
                .setFlushMode(FlushModeType.COMMIT) // what waits to be written is not looked at here
                .executeUpdate();
    }
}
