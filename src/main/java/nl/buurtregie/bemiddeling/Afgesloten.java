package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** Neighbours of cases that ended, who may be asked what they thought of it. */
@ApplicationScoped
public class Afgesloten {

    private static final Set<Resultaat> GESTOPT =
            EnumSet.of(Resultaat.INGETROKKEN, Resultaat.VERHUISD, Resultaat.ONGESCHIKT, Resultaat.DUBBEL);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Beperkingen beperkingen;

    /**
     * Not asked yet, told what is kept, in a case in which there was a talk. Nobody of a case that is closed to colleagues, that
     * was stopped, that is only kept, or in which nobody is left.
     */
    public List<Partij> teVragen(Instant vanaf, Instant tot) {
        return em.createQuery(
                        "select p from Partij p join p.bemiddeling b where b.status = :dicht and b.gewistOp is null"
                                + " and b.afscherming.op is null and b.afloop.afgeslotenOp >= :vanaf"
                                + " and b.afloop.afgeslotenOp < :tot and p.enqueteOp is null and p.ingelichtOp is not null"
                                + " order by p.id",
                        Partij.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE) // another server finds them asked, and not again
                .setParameter("dicht", Status.AFGESLOTEN)
                .setParameter("vanaf", vanaf)
                .setParameter("tot", tot)
                .getResultStream()
                .filter(partij -> isGesproken(partij) && !beperkingen.isBeperkt(nummer(partij)))
                .toList();
    }

    private static boolean isGesproken(Partij partij) {
        Bemiddeling zaak = partij.zaak();
        boolean gestopt = GESTOPT.contains(zaak.afloop().resultaat());
        Mijlpaal gehaald = partij == zaak.eersteBuur() ? Mijlpaal.EERSTE_BUUR : Mijlpaal.TWEEDE_BUUR;
        return !gestopt && zaak.mijlpalen().contains(gehaald);
    }

    public String nummer(Partij partij) {
        return partij.zaak().nummer();
    }
}
