package nl.buurtregie.wijkkompas.programma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the facts of one year. Exact numbers: they go into words through {@link Cijferwoorden} only. */
@ApplicationScoped
class Jaarfeiten {

    private static final String BINNEN = " op >= ?1 and op < ?2";

    @PersistenceContext
    private EntityManager em;

    /** Of one year, whole gemeente. */
    record Overlasttotalen(
            int meldingen,
            int problemen,
            int zelf,
            int overdrachten,
            int opTijd,
            int uren,
            int voorstellen,
            int omgezet) {}

    Map<String, Integer> aangemeldPerWijk(int jaar) {
        return geteld("select wijk_code, count(*) from feit_aanmelding where" + BINNEN + " group by 1", jaar);
    }

    Overlasttotalen overlast(int jaar) {
        Object[] rij = (Object[]) vraag(
                        "select (select count(*) from feit_overlastmelding where" + BINNEN + "),"
                                + " (select count(*) from feit_probleem where" + BINNEN + "),"
                                + " (select count(*) from feit_probleem where uitkomst = 'ZELF_OPGELOST' and" + BINNEN
                                + "), (select count(*) from feit_overdracht where" + BINNEN + "),"
                                + " (select count(*) from feit_overdracht where op_tijd and" + BINNEN + "),"
                                + " (select coalesce(sum(seconden), 0) / 3600 from feit_ronde where" + BINNEN + "),"
                                + " (select count(*) from feit_vroegsignaal where" + BINNEN + "),"
                                + " (select count(*) from feit_vroegsignaal where uitkomst = 'JA' and" + BINNEN + ")",
                        jaar)
                .getSingleResult();
        int[] n = new int[rij.length];
        for (int i = 0; i < rij.length; i++) {
            n[i] = getal(rij[i]);
        }
        return new Overlasttotalen(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7]);
    }

    /** Most first, by the name of the main kind. */
    Map<String, Integer> meldingenPerSoort(int jaar) {
        return geteld(
                "select coalesce((select max(c.groepsnaam) from overlastcategorie c where c.groep = f.groep), f.groep),"
                        + " count(*) from feit_overlastmelding f where" + BINNEN
                        + " group by f.groep order by 2 desc, 1",
                jaar);
    }

    /** Reports, and problems that were closed. */
    Map<String, int[]> overlastPerWijk(int jaar) {
        Map<String, int[]> perWijk = new HashMap<>();
        List<?> rijen = vraag(
                        "select wijk_code, sum(m), sum(p) from (select wijk_code, 1 as m, 0 as p from"
                                + " feit_overlastmelding where" + BINNEN
                                + " union all select wijk_code, 0, 1 from feit_probleem where" + BINNEN
                                + ") beide group by 1",
                        jaar)
                .getResultList();
        for (Object rij : rijen) {
            Object[] velden = (Object[]) rij;
            perWijk.put((String) velden[0], new int[] {getal(velden[1]), getal(velden[2])});
        }
        return perWijk;
    }

    private Map<String, Integer> geteld(String sql, int jaar) {
        Map<String, Integer> aantallen = new LinkedHashMap<>();
        for (Object rij : vraag(sql, jaar).getResultList()) {
            Object[] velden = (Object[]) rij;
            aantallen.put((String) velden[0], getal(velden[1]));
        }
        return aantallen;
    }

    private Query vraag(String sql, int jaar) {
        return em.createNativeQuery(sql)
                .setParameter(1, Date.valueOf(LocalDate.of(jaar, 1, 1)))
                .setParameter(2, Date.valueOf(LocalDate.of(jaar + 1, 1, 1)));
    }

    private static int getal(Object waarde) {
        return ((Number) waarde).intValue();
    }
}
