package nl.buurtregie.bemiddeling;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.Bekeken;
import nl.buurtregie.privacy.Grond;

/**
 * "This case is mine", in one place, for page, list, count, search and act alike: the coördinator sees every case but those
 * that are closed to him or her (as long as somebody who is named works here, {@code Dicht}) or in which he or she knows a neighbour (unless
 * no other coördinator sees them), a bemiddelaar only those where he or she is on the pair right now and said yes, everybody else none.
 */
public final class Zaakrecht {

    private Zaakrecht() {}

    /** JPQL condition on the id of a case, with white space around it. */
    public static String voor(Ik ik, String zaakId) {
        if (ik.is(Rol.COORDINATOR)) {
            return " " + zaakId
                    + " not in (select d.bemiddelingId from Dicht d where not exists (select z.id from Zicht z where"
                    + " z.bemiddeling.id = d.bemiddelingId and z.medewerkerId = :ik and z.einde is null) and not exists"
                    + " (select w.id from Toewijzing w where w.bemiddeling.id = d.bemiddelingId and w.medewerkerId = :ik"
                    + " and w.tot is null and w.aangenomenOp is not null)) and not exists (select n.medewerkerId from"
                    + " ZietNiet n where n.bemiddelingId = " + zaakId + " and n.medewerkerId = :ik) ";
        }
        if (ik.is(Rol.BEMIDDELAAR)) {
            return " exists (select w.id from Toewijzing w where w.bemiddeling.id = " + zaakId
                    + " and w.medewerkerId = :ik and w.tot is null and w.aangenomenOp is not null) ";
        }
        return " 1 = 0 ";
    }

    /**
     * JPQL condition on a row of {@code Dicht}, somebody who is named at a closed case: he or she is here on {@code :vandaag}, and really sees
     * it. With white space around it.
     */
    public static String isEr(String genoemd) {
        return " not exists (select a.id from Afwezigheid a where a.medewerkerId = " + genoemd
                + ".medewerkerId and a.van <= :vandaag and a.tot >= :vandaag) and not exists (select k.medewerkerId from"
                + " ZietNiet k where k.bemiddelingId = " + genoemd + ".bemiddelingId and k.medewerkerId = " + genoemd
                + ".medewerkerId) ";
    }

    /** For the access log: why this person sees this case now. */
    public static Bekeken bekeken(Ik ik, Bemiddeling zaak) {
        boolean afgelopen = !zaak.status().isOpen();
        if (ik.is(Rol.COORDINATOR)) {
            Optional<Zicht> zicht = zaak.isAfgeschermd() ? zaak.zicht(ik) : Optional.empty();
            return new Bekeken(
                    zaak.nummer(),
                    zicht.map(een -> een.isNooddeur() ? Grond.NOODDEUR : Grond.GENOEMD)
                            .orElse(Grond.COORDINATOR),
                    zicht.map(Zicht::van).map(Zaakrecht::dag).orElse(null),
                    afgelopen,
                    zaak.buurtCode());
        }
        LocalDate sinds = zaak.opPaarSinds(ik.id()).map(Zaakrecht::dag).orElse(null);
        return new Bekeken(zaak.nummer(), Grond.PAAR, sinds, afgelopen, zaak.buurtCode());
    }

    private static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, SharedClock.ZONE);
    }

    public static <Q extends Query> Q vul(Q query, Ik ik) {
        if (ik.is(Rol.BEMIDDELAAR) || ik.is(Rol.COORDINATOR)) {
            query.setParameter("ik", ik.id());
        }
        return query;
    }
}
