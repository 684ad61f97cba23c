package nl.buurtregie.bemiddeling.werk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtregie.bemiddeling.Paarvragen;
import nl.buurtregie.platform.persistence.Rows;

/** How old the open cases are and how the work is spread. Counts only: for those who may see no case and no person. */
@ApplicationScoped
public class Werkdruk {

    private static final int WACHTENDEN = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Wachtrij wachtrij;

    @Inject
    private Paarvragen vragen;

    @Inject
    private Clock clock;

    /** Whole weeks since aanmelding, and how many open cases are that old; youngest first. */
    public Map<Integer, Integer> perWeek() {
        return verdeling(
                "select cast(greatest(0, ?1 - cast(aangemeld_op at time zone 'Europe/Amsterdam' as date)) / 7 as int),"
                        + " cast(count(*) as int) from bemiddeling where status <> 'AFGESLOTEN' group by 1",
                true);
    }

    /**
     * One that waits for a pair.
     *
     * @param gewacht werkdagen, without those that stood still
     * @param laat werkdagen after its term; 0 when it is in time
     */
    public record Wachtende(int gewacht, int laat) {}

    /**
     * The waiting list.
     *
     * @param eerste in the order of {@link Wachtrij}
     * @param langst werkdagen of who waited longest, also when that is none of the first; null when nobody waits
     */
    public record Wachtlijst(List<Wachtende> eerste, Integer langst) {}

    public Wachtlijst wachtlijst() {
        List<Wachtende> alle = wachtrij.alle().stream()
                .filter(een -> !een.stil())
                .map(een -> new Wachtende(een.gewacht(), een.laat()))
                .toList();
        return new Wachtlijst(
                alle.stream().limit(WACHTENDEN).toList(),
                alle.stream().map(Wachtende::gewacht).max(Integer::compare).orElse(null));
    }

    /** Questions to volunteers that stand: no yes, so no case of theirs. */
    public int openVragen() {
        return vragen.aantal();
    }

    /** Open cases of one volunteer, and how many volunteers have that many; also those with none. */
    public Map<Integer, Integer> perVrijwilliger() {
        return verdeling(
                "select n, cast(count(*) as int) from (select cast(count(t.id) as int) n from vrijwilliger v"
                        + " join medewerker m on m.id = v.medewerker_id and m.actief left join toewijzing t"
                        + " on t.medewerker_id = v.medewerker_id and t.tot is null and t.aangenomen_op is not null group by v.medewerker_id)"
                        + " per group by n",
                false);
    }

    /** Open cases of one pair, and how many pairs have that many. */
    public Map<Integer, Integer> perPaar() {
        return verdeling(
                "select n, cast(count(*) as int) from (select cast(count(*) as int) n from toewijzing a join toewijzing b"
                        + " on b.bemiddeling_id = a.bemiddeling_id and b.medewerker_id > a.medewerker_id and b.tot is null"
                        + " and b.aangenomen_op is not null where a.tot is null and a.aangenomen_op is not null group by a.medewerker_id, b.medewerker_id) per group by n",
                false);
    }

    private Map<Integer, Integer> verdeling(String sql, boolean metDag) {
        Query vraag = em.createNativeQuery(sql);
        if (metDag) {
            vraag.setParameter(1, Date.valueOf(LocalDate.now(clock)));
        }
        return new TreeMap<>(Rows.map(vraag, Integer.class, Integer.class));
    }
}
