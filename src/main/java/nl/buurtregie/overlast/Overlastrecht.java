package nl.buurtregie.overlast;

import jakarta.persistence.Query;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;

/**
 * "This problem is mine", in one place, for page, list, map, count, photo and act alike: the teamleider sees all, a
 * conciërge what lies in the own buurten, everybody else nothing.
 */
final class Overlastrecht {

    private Overlastrecht() {}

    /** JPQL condition on the code of a buurt, with white space around it. */
    static String voor(Ik ik, String buurt) {
        if (ik.is(Rol.TEAMLEIDER)) {
            return " 1 = 1 ";
        }
        if (ik.is(Rol.CONCIERGE)) {
            return " " + buurt + " in (select g from Concierge c join c.buurten g where c.medewerkerId = :ik) ";
        }
        return " 1 = 0 ";
    }

    /** The same in SQL; parameter {@code ?99} is the account. */
    static String sql(Ik ik, String buurt) {
        if (ik.is(Rol.TEAMLEIDER)) {
            return " ?99 = ?99 ";
        }
        if (ik.is(Rol.CONCIERGE)) {
            return " " + buurt + " in (select g.buurt_code from concierge_gebied g where g.medewerker_id = ?99) ";
        }
        return " ?99 <> ?99 ";
    }

    /** JPQL condition on {@code Hotspot h}: it lies there, or one of its problems does. A place on a border is of both sides. */
    static String hotspot(Ik ik) {
        return " (" + voor(ik, "h.ligtIn") + "or exists (select p.id from Probleem p where p.hotspotId = h.id and"
                + voor(ik, "p.buurtCode") + ")) ";
    }

    /** The same in SQL. */
    static String sqlHotspot(Ik ik) {
        return " (" + sql(ik, "h.ligt_in") + "or exists (select from probleem p where p.hotspot_id = h.id and"
                + sql(ik, "p.buurt_code") + ")) ";
    }

    static <Q extends Query> Q vul(Q query, Ik ik) {
        if (ik.is(Rol.CONCIERGE) && !ik.is(Rol.TEAMLEIDER)) {
            query.setParameter("ik", ik.id());
        }
        return query;
    }
}
