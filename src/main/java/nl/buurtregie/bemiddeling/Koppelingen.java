package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** Which cases belong together, as far as the one who asks may see both. */
@ApplicationScoped
public class Koppelingen {

    private static final String BIJ = " from Koppeling k, Bemiddeling b where ((k.zaakA = :zaak and b.id = k.zaakB)"
            + " or (k.zaakB = :zaak and b.id = k.zaakA)) and";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bemiddelingen bemiddelingen;

    public List<GekoppeldeZaak> bij(Ik ik, Bemiddeling zaak) {
        return Zaakrecht.vul(
                        em.createQuery(
                                "select k, b" + BIJ + Zaakrecht.voor(ik, "b.id") + "order by b.aangemeldOp desc",
                                Object[].class),
                        ik)
                .setParameter("zaak", zaak.id())
                .getResultStream()
                .map(rij -> new GekoppeldeZaak(EerdereZaak.van((Bemiddeling) rij[1]), ((Koppeling) rij[0]).soort()))
                .toList();
    }

    /** The case to treat this one with; it must be linked first. */
    Bemiddeling hoofdzaak(Ik ik, Bemiddeling zaak, String nummer) {
        return bij(ik, zaak).stream()
                .filter(ander -> ander.zaak().nummer().equals(nummer))
                .findFirst()
                .map(ander -> bemiddelingen.get(ik, ander.zaak().nummer()))
                .orElseThrow(() -> new RuleViolation("B2.5", "samenMet", "Kies een zaak die aan deze is gekoppeld."));
    }

    boolean zijnGekoppeld(Bemiddeling een, Bemiddeling ander) {
        return em.createQuery("select count(k) from Koppeling k where k.zaakA = :a and k.zaakB = :b", Long.class)
                        .setParameter("a", Math.min(een.id(), ander.id()))
                        .setParameter("b", Math.max(een.id(), ander.id()))
                        .getSingleResult()
                > 0;
    }

    void add(Koppeling nieuw) {
        em.persist(nieuw);
    }

    void remove(Bemiddeling een, Bemiddeling ander) {
        em.createQuery("delete from Koppeling k where k.zaakA = :a and k.zaakB = :b")
                .setParameter("a", Math.min(een.id(), ander.id()))
                .setParameter("b", Math.max(een.id(), ander.id()))
                .executeUpdate();
    }

    /** The cases that wait for this one. */
    List<Bemiddeling> wachtOp(Bemiddeling hoofdzaak) {
        return em.createQuery(
                        "select b from Bemiddeling b where b.samenMet = :zaak and b.status = :status",
                        Bemiddeling.class)
                .setParameter("zaak", hoofdzaak.id())
                .setParameter("status", Status.WACHT_OP_ANDERE_ZAAK)
                .getResultList();
    }
}
