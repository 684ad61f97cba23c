package nl.buurtregie.bemiddeling;

import jakarta.persistence.Query;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.Bekeken;
import nl.buurtregie.privacy.Grond;

/**
 * "This case is mine", in one place, for page, list, count, search and act alike: the coördinator sees every case, a
 * bemiddelaar only those where he or she is on the pair right now, everybody else none.
 */
public final class Zaakrecht {

    private Zaakrecht() {}

    /** JPQL condition on the id of a case, with white space around it. */
    public static String voor(Ik ik, String zaakId) {
        if (ik.is(Rol.COORDINATOR)) {
            return " 1 = 1 ";
        }
        if (ik.is(Rol.BEMIDDELAAR)) {
            return " exists (select w.id from Toewijzing w where w.bemiddeling.id = " + zaakId
                    + " and w.medewerkerId = :ik and w.tot is null) ";
        }
        return " 1 = 0 ";
    }

    /** For the access log: why this person sees this case now. */
    public static Bekeken bekeken(Ik ik, Bemiddeling zaak) {
        boolean afgelopen = !zaak.status().isOpen();
        if (ik.is(Rol.COORDINATOR)) {
            return new Bekeken(zaak.nummer(), Grond.COORDINATOR, null, afgelopen, zaak.buurtCode());
        }
        LocalDate sinds = zaak.opPaarSinds(ik.id())
                .map(moment -> LocalDate.ofInstant(moment, SharedClock.ZONE))
                .orElse(null);
        return new Bekeken(zaak.nummer(), Grond.PAAR, sinds, afgelopen, zaak.buurtCode());
    }

    public static <Q extends Query> Q vul(Q query, Ik ik) {
        if (ik.is(Rol.BEMIDDELAAR) && !ik.is(Rol.COORDINATOR)) {
            query.setParameter("ik", ik.id());
        }
        return query;
    }
}
