package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.begrip.Vervolg;
import nl.buurtregie.overlast.begrip.Wat;

/** OVL-08: on the next walk somebody looks whether it is gone. */
@ApplicationScoped
@Transactional
public class KijkNog {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Problemen problemen;

    @Inject
    private Meldingen meldingen;

    @Inject
    private Overdrachten overdrachten;

    @Inject
    private Overlastschrift schrift;

    @Inject
    private Clock clock;

    public void kijk(Ik ik, Overlaststap stap, boolean weg) {
        schrift.stap(
                ik,
                stap,
                Set.of(Stand.HERCONTROLE),
                Wat.NOG_EENS_GEKEKEN,
                weg ? "het is weg" : "het is er nog",
                probleem -> {
                    if (weg && probleem.uitkomst() == null) {
                        probleem.loopt(wieLosteOp(probleem), null);
                    }
                    if (!weg) {
                        probleem.loopt(null, null);
                    }
                    return weg ? Vervolg.WEG : Vervolg.ER_NOG;
                });
    }

    /** Gone after a partner closed it without saying why: then it was the partner. */
    private Uitkomst wieLosteOp(Probleem probleem) {
        return overdrachten.van(probleem).stream()
                .findFirst()
                .filter(laatste -> laatste.stand() == Overdracht.Stand.GESLOTEN)
                .map(laatste -> Uitkomst.PARTNER_OPGELOST)
                .orElse(Uitkomst.ZELF_OPGELOST);
    }

    /** From the phone, which may send it twice. */
    public void kijk(Ik ik, UUID sleutel, String nummer, boolean weg) {
        meldingen.opSlot(sleutel);
        Number bekend = (Number) em.createNativeQuery("select count(*) from hercontrole where sleutel = ?1")
                .setParameter(1, sleutel.toString())
                .getSingleResult();
        if (bekend.intValue() > 0) {
            return;
        }
        Probleem probleem = problemen.get(ik, nummer);
        kijk(ik, new Overlaststap(nummer, probleem.versie()), weg);
        em.createNativeQuery("insert into hercontrole (sleutel, nummer, op) values (?1, ?2, ?3)")
                .setParameter(1, sleutel.toString())
                .setParameter(2, nummer)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
