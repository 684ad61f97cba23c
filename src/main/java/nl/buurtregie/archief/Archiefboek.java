package nl.buurtregie.archief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.persistence.Rows;

/** Which packages were taken, by whom and when. */
@ApplicationScoped
public class Archiefboek {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** @param afdruk SHA-256 of the package as it was handed over */
    public record Regel(String kenmerk, int bestanden, String afdruk, Instant op, String door) {}

    /** The last of each piece. */
    public Map<String, Regel> laatste() {
        return Rows.of(
                        em.createNativeQuery(
                                "select distinct on (kenmerk) kenmerk, bestanden, cast(afdruk as varchar), op, door from archiefboek"
                                        + " order by kenmerk, id desc"),
                        Regel.class)
                .stream()
                .collect(Collectors.toMap(Regel::kenmerk, regel -> regel));
    }

    /** Newest first. */
    public List<Regel> regels(int hoogstens) {
        return Rows.of(
                em.createNativeQuery(
                                "select kenmerk, bestanden, cast(afdruk as varchar), op, door from archiefboek order by id desc")
                        .setMaxResults(hoogstens),
                Regel.class);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void schrijf(Ik ik, Archiefstuk stuk, int bestanden, String afdruk) {
        em.createNativeQuery("insert into archiefboek (kenmerk, bestanden, afdruk, op, door, medewerker_id) values"
                        + " (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, stuk.kenmerk())
                .setParameter(2, bestanden)
                .setParameter(3, afdruk)
                .setParameter(4, Timestamp.from(clock.instant()))
                .setParameter(5, ik.naam())
                .setParameter(6, ik.id())
                .executeUpdate();
    }
}
