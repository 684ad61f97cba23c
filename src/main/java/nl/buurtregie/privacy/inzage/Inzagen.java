package nl.buurtregie.privacy.inzage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.Bekeken;
import nl.buurtregie.privacy.Grond;
import nl.buurtregie.privacy.Raadplegingen;

/** Reads the access log, and writes down that it was read. Lines that say the same on one day are one, with their number. */
@ApplicationScoped
@Transactional
public class Inzagen {

    /** Lines on one page, folded. */
    public static final int PAGINA = 200;

    private static final String DAG = "cast(r.op at time zone '" + SharedClock.ZONE.getId() + "' as date)";

    private static final String REGELS = "select " + DAG + ", max(r.op), r.medewerker_id, r.nummer, r.soort,"
            + " r.handeling, coalesce(r.grond, ''), max(r.sinds), count(*)";

    private static final String GELIJK = "group by 1, 3, 4, 5, 6, 7 order by 1 desc, 2 desc, 3, 4, 5, 6, 7";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Raadplegingen raadplegingen;

    @Inject
    private AuditLog log;

    /** What was done with a case. */
    public enum Soort {
        INZIEN,
        GEVONDEN,
        WIJZIGEN,
        GEWEIGERD
    }

    /**
     * One or more lines of a day that say the same.
     *
     * @param op of the newest
     * @param wat the page, or the act
     * @param grond name of a {@link Grond}; "" in lines from before it was kept
     * @param sinds of the ground; null when it has no beginning
     */
    public record Regel(
            LocalDate dag,
            Instant op,
            long medewerkerId,
            String nummer,
            Soort soort,
            String wat,
            String grond,
            LocalDate sinds,
            int keer) {}

    /** How many lines a day has, not folded. */
    public record Dag(LocalDate dag, int regels) {}

    /**
     * The days that are asked, and the page of what is found.
     *
     * @param tot last day
     * @param blad the first is 1
     * @param grens lines that were written after it do not count, or a next page would begin elsewhere; 0 for a first page
     */
    public record Venster(LocalDate van, LocalDate tot, int blad, long grens) {

        int overslaan() {
            return (blad - 1) * PAGINA;
        }
    }

    /**
     * A page of lines, newest first; at most one more than {@link #PAGINA}, so that one sees whether there is more.
     *
     * @param dagen all that have a line, newest first, also those that stand on another page
     * @param venster with what the next page begins with
     */
    public record Gevonden(List<Regel> regels, List<Dag> dagen, Venster venster) {}

    /** How often somebody looked or changed; what was refused is not in it. */
    public record Kijker(long medewerkerId, int keren) {}

    /** What was written of these cases. Each of them is looked at. */
    public Gevonden van(Ik ik, List<String> nummers, Venster venster) {
        Gevonden gevonden = gevonden("r.nummer", nummers, venster);
        nummers.forEach(nummer -> raadplegingen.ingezien(ik, Bekeken.toezicht(nummer), "inzagelijst"));
        return gevonden;
    }

    /** What somebody looked at. */
    public Gevonden door(Ik ik, long medewerker, Venster venster) {
        Gevonden gevonden = gevonden("r.medewerker_id", List.of(medewerker), venster);
        log.write(AuditEvent.READERS_READ, ik.medewerker(), medewerker, null);
        return gevonden;
    }

    /** Most often first. */
    public List<Kijker> kijkers(String nummer, LocalDate van, LocalDate tot) {
        return Rows.of(
                vraag(
                        "select r.medewerker_id, count(*)",
                        "r.nummer = ?4 and r.soort <> 'GEWEIGERD'",
                        "group by 1 order by 2 desc, 1",
                        List.of(nummer),
                        new Venster(van, tot, 1, Long.MAX_VALUE)),
                Kijker.class);
    }

    /** Somebody looked at a case or changed it on a day, in the function of then, so many times. */
    public record Keer(LocalDate dag, long medewerkerId, String functie, int keren) {}

    /** For whoever the case is about: by day, without what was refused. That it was told is written down. */
    public List<Keer> keren(Ik ik, String nummer, LocalDate van, LocalDate tot) {
        List<Keer> keren = Rows.of(
                vraag(
                        "select " + DAG + ", r.medewerker_id, " + Grond.functie("r.grond") + ", count(*)",
                        "r.nummer = ?4 and r.soort <> 'GEWEIGERD' and r.medewerker_id > 0",
                        "group by 1, 2, 3 order by 1, 2, 3",
                        List.of(nummer),
                        new Venster(van, tot, 1, Long.MAX_VALUE)),
                Keer.class);
        raadplegingen.ingezien(ik, Bekeken.toezicht(nummer), "brief aan de bewoner over wie keek");
        return keren;
    }

    private Gevonden gevonden(String kolom, List<?> sleutels, Venster venster) {
        Venster vast = venster.grens() > 0
                ? venster
                : new Venster(venster.van(), venster.tot(), venster.blad(), Math.max(1, nieuwste()));
        String waar = IntStream.range(0, sleutels.size())
                .mapToObj(een -> "?" + (4 + een))
                .collect(Collectors.joining(", ", kolom + " in (", ")"));
        Query regels = vraag(REGELS, waar, GELIJK, sleutels, vast)
                .setFirstResult(vast.overslaan())
                .setMaxResults(PAGINA + 1);
        Query dagen = vraag("select " + DAG + ", count(*)", waar, "group by 1 order by 1 desc", sleutels, vast);
        return new Gevonden(Rows.of(regels, Regel.class), Rows.of(dagen, Dag.class), vast);
    }

    private long nieuwste() {
        return ((Number) em.createNativeQuery("select coalesce(max(id), 0) from raadpleging")
                        .getSingleResult())
                .longValue();
    }

    /** @param sleutels from {@code ?4} on */
    private Query vraag(String wat, String waar, String orde, List<?> sleutels, Venster venster) {
        Query vraag = em.createNativeQuery(wat + " from raadpleging r where " + waar
                        + " and r.op >= ?1 and r.op < ?2 and r.id <= ?3 " + orde)
                .setParameter(1, begin(venster.van()))
                .setParameter(2, begin(venster.tot().plusDays(1)))
                .setParameter(3, venster.grens());
        for (int een = 0; een < sleutels.size(); een++) {
            vraag.setParameter(4 + een, sleutels.get(een));
        }
        return vraag;
    }

    private static Timestamp begin(LocalDate dag) {
        return Timestamp.from(SharedClock.startOf(dag));
    }
}
