package nl.buurtregie.wijkkompas;

import static nl.buurtregie.wijkkompas.Resultaatcijfers.getal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts overlast from the facts: registrations, one statement each. Exact; a page shows them through the small-number rules. */
@ApplicationScoped
public class Straatcijfers {

    /** Wijk, main kind, kind: the directions of the telraam. */
    public static final int WIJK = 0;

    public static final int SOORT = 2;

    private static final String JAAR = " op >= ?1 and op < ?2";
    private static final String WIJKFILTER = " and (?3 = '' or wijk_code = ?3)";
    private static final String KEUZE = JAAR + WIJKFILTER + " and (?4 = '' or groep = ?4)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Reports, problems, and what conciërges saw, by wijk, main kind and kind. */
    public Telraam telraam(int jaar) {
        List<?> rijen = em.createNativeQuery(
                        "select wijk_code, groep, categorie, count(*), count(*) filter (where nieuw),"
                                + " count(*) filter (where bron = 'CONCIERGE') from feit_overlastmelding where" + JAAR
                                + " group by 1, 2, 3")
                .setParameter(1, eerste(jaar))
                .setParameter(2, eerste(jaar + 1))
                .getResultList();
        Telraam telraam = new Telraam();
        for (Object rij : rijen) {
            Object[] velden = (Object[]) rij;
            telraam.tel(
                    List.of((String) velden[0], (String) velden[1], (String) velden[2]),
                    getal(velden[3]),
                    getal(velden[4]),
                    getal(velden[5]));
        }
        return telraam.sluit();
    }

    /** Reports by day of the week (0 is Monday) and hour; those without an hour are left out. */
    public int[][] perUur(Straatkeuze keuze) {
        int[][] uren = new int[7][24];
        for (Object rij : vraag(
                        "select cast(extract(isodow from op) as int), uur, count(*) from feit_overlastmelding"
                                + " where uur is not null and" + KEUZE + " group by 1, 2",
                        keuze)
                .getResultList()) {
            Object[] velden = (Object[]) rij;
            uren[getal(velden[0]) - 1][getal(velden[1])] = getal(velden[2]);
        }
        return uren;
    }

    /** Problems by quarter, numbered year × 4 + quarter − 1, from that year on. */
    public Map<Integer, Integer> perKwartaal(Straatkeuze keuze, int vanJaar) {
        Map<Integer, Integer> kwartalen = new TreeMap<>();
        vraag(
                        "select cast(extract(year from op) * 4 + extract(quarter from op) - 1 as int), count(*)"
                                + " from feit_overlastmelding where nieuw and" + KEUZE + " group by 1",
                        keuze)
                .setParameter(1, eerste(vanJaar))
                .getResultList()
                .forEach(rij -> kwartalen.put(getal(((Object[]) rij)[0]), getal(((Object[]) rij)[1])));
        return kwartalen;
    }

    /**
     * What one partner was asked.
     *
     * @param opTijd answered within its own term
     * @param mediaan werkdagen until the answer
     */
    public record PerPartner(String partner, int aantal, int opTijd, int mediaan) {}

    /** Of all kinds, most first. */
    public List<PerPartner> perPartner(Straatkeuze keuze) {
        List<?> rijen = em.createNativeQuery("select coalesce(p.naam, f.partner), count(*),"
                        + " count(*) filter (where f.op_tijd), percentile_disc(0.5) within group (order by f.werkdagen)"
                        + " from feit_overdracht f left join partner p on p.code = f.partner where" + JAAR + WIJKFILTER
                        + " group by 1 order by 2 desc, 1")
                .setParameter(1, eerste(keuze.jaar()))
                .setParameter(2, eerste(keuze.jaar() + 1))
                .setParameter(3, keuze.wijk())
                .getResultList();
        return rijen.stream()
                .map(Object[].class::cast)
                .map(rij -> new PerPartner((String) rij[0], getal(rij[1]), getal(rij[2]), getal(rij[3])))
                .toList();
    }

    /** Whole hours walked by wijk; "" is all of them. */
    public Map<String, Integer> rondeuren(int jaar) {
        List<?> rijen = em.createNativeQuery(
                        "select coalesce(wijk_code, ''), sum(seconden) / 3600 from feit_ronde where" + JAAR
                                + " group by rollup (wijk_code)")
                .setParameter(1, eerste(jaar))
                .setParameter(2, eerste(jaar + 1))
                .getResultList();
        return perCode(rijen);
    }

    /** Places that are a hotspot today, by wijk. */
    public Map<String, Integer> hotspots(String groep) {
        List<?> rijen = em.createNativeQuery("select b.wijk_code, count(*) from hotspot h join buurt b"
                        + " on b.code = h.buurt_code where h.tot is null and (?1 = '' or h.categorie like ?1 || '/%')"
                        + " group by 1")
                .setParameter(1, groep)
                .getResultList();
        return perCode(rijen);
    }

    private static Map<String, Integer> perCode(List<?> rijen) {
        Map<String, Integer> perCode = new HashMap<>();
        for (Object rij : rijen) {
            Object[] velden = (Object[]) rij;
            perCode.put((String) velden[0], velden[1] == null ? 0 : getal(velden[1]));
        }
        return perCode;
    }

    /** Years with reports, newest first; always this year too. */
    public List<Integer> jaren() {
        Date eerste = (Date)
                em.createNativeQuery("select min(op) from feit_overlastmelding").getSingleResult();
        return Jaren.vanaf(eerste == null ? null : eerste.toLocalDate(), clock);
    }

    private Query vraag(String sql, Straatkeuze keuze) {
        return em.createNativeQuery(sql)
                .setParameter(1, eerste(keuze.jaar()))
                .setParameter(2, eerste(keuze.jaar() + 1))
                .setParameter(3, keuze.wijk())
                .setParameter(4, keuze.groep());
    }

    private static Date eerste(int jaar) {
        return Date.valueOf(LocalDate.of(jaar, 1, 1));
    }
}
