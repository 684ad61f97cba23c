package nl.buurtregie.beveiliging;

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
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.audit.AuditChain;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.SharedClock;

/** Reads the security log; whoever reads it is in it. Lines that say the same on one day are one, with their number. */
@ApplicationScoped
@Transactional
public class Logboek {

    private static final String DAG = "cast(l.op at time zone '" + SharedClock.ZONE.getId() + "' as date)";

    /** Somebody did not get in: the password was wrong, or what comes after it. */
    static final String MIS = "('WRONG_SIGN_IN', 'WRONG_SECOND_STEP')";

    private static final String WAAR = " from beveiligingslog l where l.op >= ?1 and l.op < ?2"
            + " and (?3 = '' or l.wat = any(string_to_array(?3, ','))) and (?4 = 0 or l.wie = ?4 or l.betreft = ?4)"
            + " and (?5 = '' or l.adres = ?5) and (?6 = '' or l.gelukt = (?6 = 'ja'))";

    /** Guesses are folded by where they came from, whatever they were about. */
    private static final String GELIJK = "case when l.wat = 'WRONG_SIGN_IN' then null else %s end";

    private static final String REGELS = "select " + DAG + " as dag, max(l.op) as op, l.wat, l.wie, max(l.betreft),"
            + " count(*), count(distinct l.betreft), l.net, max(l.waar), max(l.toelichting)" + WAAR
            + " group by 1, l.wat, l.wie, l.adres, l.net, " + GELIJK.formatted("l.betreft") + ", "
            + GELIJK.formatted("l.waar") + ", " + GELIJK.formatted("l.toelichting") + " order by 1 desc, 2 desc, 3";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditChain keten;

    @Inject
    private AuditLog log;

    /**
     * One or more lines of a day that say the same.
     *
     * @param op of the newest
     * @param wie account, or null
     * @param betreft account that it happened to, or null; one of {@code personen}
     */
    public record Regel(
            LocalDate dag,
            Instant op,
            AuditEvent wat,
            Long wie,
            Long betreft,
            int keer,
            int personen,
            String net,
            String waar,
            String toelichting) {}

    /** How many lines a day has, not folded. */
    public record Dag(LocalDate dag, int regels) {}

    /** How often somebody tried to sign in, and could not. */
    public record Pogingen(LocalDate dag, int mislukt, int gelukt) {}

    /** Whoever reads is in the log before the page is made. */
    public void lees(Ik ik) {
        log.write(AuditEvent.LOG_READ, ik.medewerker(), null, null);
    }

    /** Folded, newest first. */
    public List<Regel> regels(Logvraag vraag, int overslaan, int hoogstens) {
        return Rows.of(stel(REGELS, vraag).setFirstResult(overslaan).setMaxResults(hoogstens), Regel.class);
    }

    /** Days with something, newest first. */
    public List<Dag> dagen(Logvraag vraag) {
        return Rows.of(stel("select " + DAG + ", count(*)" + WAAR + " group by 1 order by 1 desc", vraag), Dag.class);
    }

    /** Days without any are not in it. */
    public List<Pogingen> pogingen(Instant van) {
        return Rows.of(
                em.createNativeQuery("select " + DAG + ", count(*) filter (where l.wat in " + MIS
                                + "), count(*) filter (where l.wat = 'SIGNED_IN') from beveiligingslog l"
                                + " where l.op >= ?1 and (l.wat = 'SIGNED_IN' or l.wat in " + MIS
                                + ") group by 1 order by 1")
                        .setParameter(1, Timestamp.from(van)),
                Pogingen.class);
    }

    /** Accounts that did something, or to which something happened, since then. */
    public List<Long> mensen(Instant van) {
        return em
                .createNativeQuery("select wie from beveiligingslog where op >= ?1 and wie is not null union"
                        + " select betreft from beveiligingslog where op >= ?1 and betreft is not null")
                .setParameter(1, Timestamp.from(van))
                .getResultList()
                .stream()
                .map(wie -> ((Number) wie).longValue())
                .toList();
    }

    /** What was written just now has its place too. */
    public void verzegel() {
        keten.seal();
    }

    private Query stel(String sql, Logvraag vraag) {
        return em.createNativeQuery(sql)
                .setParameter(1, Timestamp.from(vraag.van()))
                .setParameter(2, Timestamp.from(vraag.tot()))
                .setParameter(3, vraag.soorten().stream().map(Enum::name).collect(Collectors.joining(",")))
                .setParameter(4, vraag.wie() == null ? 0 : vraag.wie())
                .setParameter(5, vraag.adres() == null ? "" : vraag.adres())
                .setParameter(6, vraag.gelukt() == null ? "" : vraag.gelukt() ? "ja" : "nee");
    }
}
