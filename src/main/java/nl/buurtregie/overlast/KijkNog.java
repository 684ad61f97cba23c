package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.begrip.Vervolg;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.DutchDates;

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
        kijk(ik, stap, weg, "");
    }

    private void kijk(Ik ik, Overlaststap stap, boolean weg, String wanneer) {
        schrift.stap(
                ik,
                stap,
                Set.of(Stand.HERCONTROLE),
                Wat.NOG_EENS_GEKEKEN,
                (weg ? "het is weg" : "het is er nog") + wanneer,
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

    /**
     * From the phone, which may send it twice, and hours after somebody looked.
     *
     * @param op when somebody looked
     * @throws RuleViolation O6.3 when something happened after that
     */
    public void kijk(Ik ik, UUID sleutel, String nummer, boolean weg, Instant op) {
        meldingen.opSlot(sleutel);
        Number bekend = (Number) em.createNativeQuery("select count(*) from hercontrole where sleutel = ?1")
                .setParameter(1, sleutel.toString())
                .getSingleResult();
        if (bekend.intValue() > 0) {
            return;
        }
        Probleem probleem = problemen.get(ik, nummer);
        eisNogWaar(ik, probleem, op);
        String wanneer = ", gezien op " + DutchDates.moment(op, clock);
        kijk(ik, new Overlaststap(nummer, probleem.versie()), weg, wanneer);
        em.createNativeQuery("insert into hercontrole (sleutel, nummer, op) values (?1, ?2, ?3)")
                .setParameter(1, sleutel.toString())
                .setParameter(2, nummer)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** Whoever looked before it was done, or before others saw it again, does not know how it is now. */
    private void eisNogWaar(Ik ik, Probleem probleem, Instant op) {
        boolean daarnaGedaan = em.createQuery(
                                "select count(w) from Standwissel w where w.probleemId = :probleem and w.stand = :hercontrole"
                                        + " and w.op > :op",
                                Long.class)
                        .setParameter("probleem", probleem.id())
                        .setParameter("hercontrole", Stand.HERCONTROLE)
                        .setParameter("op", op)
                        .getSingleResult()
                > 0;
        boolean daarnaGezien = meldingen.van(probleem).stream()
                .filter(een -> !een.isIngetrokken() && !Objects.equals(een.medewerkerId(), ik.medewerker()))
                .anyMatch(een -> een.gezienOp().isAfter(op));
        if (daarnaGedaan || daarnaGezien) {
            throw new RuleViolation("O6.3", "Hier is iets gebeurd nadat je keek. Ga nog een keer kijken.").asConflict();
        }
    }
}
