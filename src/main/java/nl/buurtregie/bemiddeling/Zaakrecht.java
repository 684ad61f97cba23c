package nl.buurtregie.bemiddeling;

import jakarta.persistence.Query;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;

/**
 * "This case is mine", in one place, for page, list, count, search and act alike: the coördinator sees every case, a
 * bemiddelaar only those where he or she is on the pair right now, everybody else none.
 */
final class Zaakrecht {

    private Zaakrecht() {}

    /** JPQL condition on the id of a case. */
    static String voor(String zaakId) {
        return " (:alles = true or exists (select w.id from Toewijzing w where w.bemiddeling.id = " + zaakId
                + " and w.medewerkerId = :ik and w.tot is null)) ";
    }

    static <Q extends Query> Q vul(Q query, Ik ik) {
        query.setParameter("alles", ik.is(Rol.COORDINATOR));
        query.setParameter("ik", ik.is(Rol.BEMIDDELAAR) ? ik.id() : -1L);
        return query;
    }
}
